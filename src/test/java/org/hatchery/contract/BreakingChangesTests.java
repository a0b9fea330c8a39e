package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class BreakingChangesTests {
    private static final LocalDate REMOVAL = LocalDate.parse("2027-06-30");
    private static final String DEPRECATED = " @deprecated(reason: \"Use b. Removal on " + REMOVAL + ".\")";

    @Test
    void areNoneWithoutAChange() {
        changes("type Query { a: Int }", "type Query { a: Int }").isEmpty();
    }

    @Test
    void includeAFieldThatIsGone() {
        changes("type Query { a: Int b: Int }", "type Query { b: Int }").containsExactly("Query.a is gone.");
    }

    @Test
    void includeAFieldThatIsGoneADayTooSoon() {
        removal(REMOVAL.minusDays(1)).containsExactly("Query.a is gone.");
    }

    @Test
    void leaveOutAFieldThatIsGoneOnItsDay() {
        removal(REMOVAL).isEmpty();
    }

    @Test
    void includeAFieldThatIsGoneWithoutADay() {
        changes("type Query { a: Int @deprecated(reason: \"Use b.\") b: Int }", "type Query { b: Int }")
                .containsExactly("Query.a is gone.");
    }

    @Test
    void includeAnAnswerThatMayBeNullNow() {
        changes("type Query { a: Int! }", "type Query { a: Int }").containsExactly("Query.a was Int! and is Int.");
    }

    @Test
    void includeAnEntryThatMayBeNullNow() {
        changes("type Query { a: [Int!] }", "type Query { a: [Int] }")
                .containsExactly("Query.a was [Int!] and is [Int].");
    }

    @Test
    void leaveOutAnAnswerThatIsNeverNullNow() {
        changes("type Query { a: [Int] }", "type Query { a: [Int!]! }").isEmpty();
    }

    @Test
    void includeAnAnswerOfAnotherType() {
        changes("type Query { a: Int }", "type Query { a: [Int] }").containsExactly("Query.a was Int and is [Int].");
    }

    @Test
    void includeANewArgumentThatIsRequired() {
        changes("type Query { a: Int }", "type Query { a(b: Int!): Int }")
                .containsExactly("Query.a.b is new and required.");
    }

    @Test
    void leaveOutANewArgumentThatMayBeLeftOut() {
        changes("type Query { a: Int }", "type Query { a(b: Int, c: Int! = 1): Int }")
                .isEmpty();
    }

    @Test
    void includeAnArgumentThatIsRequiredNow() {
        changes("type Query { a(b: Int): Int }", "type Query { a(b: Int!): Int }")
                .containsExactly("Query.a.b was Int and is Int!.");
    }

    @Test
    void leaveOutAnArgumentThatMayBeLeftOutNow() {
        changes("type Query { a(b: Int!): Int }", "type Query { a(b: Int): Int }")
                .isEmpty();
    }

    @Test
    void includeAnotherDefault() {
        changes("type Query { a(b: Int = 1): Int }", "type Query { a(b: Int = 2): Int }")
                .containsExactly("Query.a.b means something else when it is left out.");
    }

    @Test
    void includeAnArgumentThatIsGone() {
        changes("type Query { a(b: Int, c: Int): Int }", "type Query { a(c: Int, d: Int): Int }")
                .containsExactly("Query.a.b is gone.");
    }

    @Test
    void leaveOutAnArgumentThatIsGoneOnItsDay() {
        changes("type Query { a(b: Int" + DEPRECATED + "): Int }", "type Query { a: Int }")
                .isEmpty();
    }

    @Test
    void includeAMemberThatAnInputNoLongerTakes() {
        changes(
                        "type Query { a(in: In): Int } input In { a: Int b: Int }",
                        "type Query { a(in: In): Int } input In { b: Int }")
                .containsExactly("In.a is gone.");
    }

    @Test
    void includeANewMemberThatIsRequired() {
        changes(
                        "type Query { a(in: In): Int } input In { a: Int }",
                        "type Query { a(in: In): Int } input In { a: Int b: Int! }")
                .containsExactly("In.b is new and required.");
    }

    @Test
    void includeAnInputThatTakesOneMemberOnlyNow() {
        changes(
                        "type Query { a(in: In): Int } input In { a: Int b: Int }",
                        "type Query { a(in: In): Int } input In @oneOf { a: Int b: Int }")
                .containsExactly("In takes one member only.");
    }

    @Test
    void leaveOutANewValue() {
        changes("type Query { a: E } enum E { A }", "type Query { a: E } enum E { A B }")
                .isEmpty();
    }

    @Test
    void includeAValueThatIsGone() {
        changes("type Query { a: E } enum E { A B }", "type Query { a: E } enum E { B }")
                .containsExactly("E no longer has A.");
    }

    @Test
    void leaveOutAValueThatIsGoneOnItsDay() {
        changes("type Query { a: E } enum E { A" + DEPRECATED + " B }", "type Query { a: E } enum E { B }")
                .isEmpty();
    }

    @Test
    void includeAFieldThatOnlyAnInterfaceLeadsTo() {
        changes(
                        "type Query { a: I } interface I { a: Int } type T implements I { a: Int b: Int }",
                        "type Query { a: I } interface I { a: Int } type T implements I { a: Int }")
                .containsExactly("T.b is gone.");
    }

    @Test
    void includeAnInterfaceThatATypeGivesUp() {
        changes(
                        "type Query { a: I b: T } interface I { a: Int } type T implements I { a: Int }",
                        "type Query { a: I b: T } interface I { a: Int } type T { a: Int }")
                .containsExactly("T no longer has I.");
    }

    @Test
    void includeATypeThatIsGone() {
        changes(
                        "type Query { a: I } interface I { a: Int } type T implements I { a: Int }",
                        "type Query { a: I } interface I { a: Int }")
                .containsExactly("T is gone.");
    }

    @Test
    void includeMutationsThatAreGoneAltogether() {
        changes("type Query { a: Int } type Mutation { a: Int }", "type Query { a: Int }")
                .containsExactly("Mutation is gone.");
    }

    @Test
    void leaveOutATypeThatGoesWithTheFieldOnItsDay() {
        changes(
                        "type Query { a(in: In!): T" + DEPRECATED
                                + " b: Int } input In { a: E } enum E { A } type T { a: Int }",
                        "type Query { b: Int }")
                .isEmpty();
    }

    @Test
    void includeATypeOfAnotherKind() {
        changes("type Query { a: T } type T { a: Int }", "type Query { a: T } scalar T")
                .containsExactly("T is another kind of type.");
    }

    @Test
    void includeARoleThatIsShutOut() {
        String roles = " directive @access(roles: [Role!]!) on FIELD_DEFINITION enum Role { FIRM ADMIN }";
        changes(
                        "type Query { a: Int @access(roles: [FIRM, ADMIN]) }" + roles,
                        "type Query { a: Int @access(roles: [ADMIN]) }" + roles)
                .containsExactly("Query.a is closed to FIRM.");
    }

    private static ListAssert<String> removal(LocalDate today) {
        return assertThat(BreakingChanges.between(
                "type Query { a: Int" + DEPRECATED + " b: Int }", "type Query { b: Int }", today));
    }

    private static ListAssert<String> changes(String published, String now) {
        return assertThat(BreakingChanges.between(published, now, REMOVAL));
    }
}
