package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;

@IntegrationTest
class PeopleTests {
    private final Api api;
    private final MongoOperations mongo;
    private final PeopleDirectory people;

    PeopleTests(Api api, MongoOperations mongo, PeopleDirectory people) {
        this.api = api;
        this.mongo = mongo;
        this.people = people;
    }

    @ParameterizedTest
    @CsvSource({
        "CARRIER_MANAGER, c1, CARRIER_MANAGER, c1, true",
        "CARRIER_MANAGER, c1, CARRIER_MANAGER, c2, false",
        "CARRIER_MANAGER, c1, BUREAU, 210100, false",
        "CARRIER_MANAGER, c1, AUDITOR, 210100, false",
        "CARRIER_MANAGER, c1, ADMIN, x, true",
        "BUREAU, 210100, FIRM, f1, true",
        "BUREAU, 210100, BUREAU, 620000, true",
        "AUDITOR, 210100, FIRM, f1, true",
        "FIRM, f1, PROVIDER, f1, false",
        "FIRM, f1, FIRM, f2, false",
        "PROVIDER, p1, PROVIDER, p1, true"
    })
    void areNamedToTheirOwnAndAuthoritiesToAll(Role role, String limit, Role viewer, String other, boolean named) {
        var person = new Person("somebody", "王芳", role, List.of(limit), Instant.EPOCH);
        var asking = new Actor("other", viewer, List.of(other));

        assertThat(person.nameFor(asking)).isEqualTo(named ? "王芳" : null);
    }

    @Test
    void areNamedToThemselves() {
        var person = new Person("somebody", "王芳", Role.FIRM, List.of("f1"), Instant.EPOCH);

        assertThat(person.nameFor(new Actor("somebody", Role.FIRM, List.of("f2"))))
                .isEqualTo("王芳");
    }

    @Test
    void areNotedWhenTheyComeAndForgottenWhenErased() {
        var actor = new Actor("people-1", Role.BUREAU, List.of("210100"), "李\u200b雷");
        assertThat(api.as(actor).ask("{ viewer { id name } }").text("/data/viewer/name"))
                .isEqualTo("李雷");
        assertThat(mongo.findById("people-1", Person.class))
                .extracting(Person::name, Person::role, Person::limits)
                .containsExactly("李雷", Role.BUREAU, List.of("210100"));

        api.as(new Actor("people-1", Role.BUREAU, List.of("210100"), "李蕾")).ask("{ viewer { id } }");
        assertThat(people.find(List.of("people-1", "people-none"))).hasSize(1);
        assertThat(people.find(List.of("people-1")).get("people-1").name()).isEqualTo("李蕾");

        assertThat(people.erase("people-1")).isTrue();
        assertThat(people.find(List.of("people-1"))).isEmpty();
        assertThat(people.erase("people-1")).isFalse();
    }

    @Test
    void areNobodyWhereTheTokenHasNoName() {
        assertThat(api.as(new Actor("people-2", Role.BUREAU, List.of("210100")))
                        .ask("{ viewer { id name } }")
                        .at("/viewer/name")
                        .isNull())
                .isTrue();
        assertThat(mongo.findById("people-2", Person.class)).isNull();
    }
}
