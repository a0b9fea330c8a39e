package org.hatchery;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.hatchery.shared.mongo.Counted;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.VerificationOptions;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;

/** A module is a room with one door, and knows only the modules its {@code package-info} names. */
class ArchitectureTests {
    private static final String DOOR = "org.hatchery.*.graphql..";
    private static final String ROOMS_OF_THE_DOOR = "org.hatchery.shared.graphql..";
    private static final String SHARED = "org.hatchery.shared..";
    private static final String LOCAL = "org.hatchery.local..";
    private static final String SCALE = "org.hatchery.scale..";

    private static final Set<String> CHANGES =
            Set.of("updateFirst", "updateMulti", "upsert", "findAndModify", "findAndReplace", "bulkOps");
    /** They set the mark themselves, or change nothing that counts: visibility that follows a move, a version, a budget's postings. */
    private static final Set<String> WRITE_PAST_THE_MARK = Set.of(
            "CarrierDirectory.unmark",
            "CarrierMigrations.carrierNameKeys",
            "CarrierMigrations.foundByOperator",
            "FirmMigrations.placementsAhead",
            "IncubateeDirectory.forgetThoseGoneBefore",
            "IncubationMigrations.confide",
            "IncubationMigrations.mainStays",
            "ActiveStayMigrations.giveKeys",
            "WordMigrations.nameServed",
            "YearFiguresDirectory.follow",
            "IncubateeDirectory.follow",
            "StayDirectory.follow",
            "BudgetLedger.set",
            "BudgetLedger.posted",
            "BudgetLedger.takeBack",
            "BudgetLedger.clear",
            "LikeAchievementDirectory.note",
            "TransferMigrations.achievementsLookedAtAgain",
            "VoucherDirectory.haveReadAgain");

    /** Kept by one conditional write each, but no amounts, so no ledgers. */
    private static final DescribedPredicate<JavaClass> IS_HELD_BY_CONDITION = describe(
            "is a lease, a queue, a mark or what is reserved",
            type -> Set.of(
                            "TotalsLease",
                            "OutdatedNodes",
                            "ExportQueue",
                            "PaperReservations",
                            "EquipmentDays",
                            "EquipmentMonths")
                    .contains(type.getSimpleName()));

    private static final ArchRule ONLY_DOORS_KNOW_GRAPHQL = noClasses()
            .that()
            .resideOutsideOfPackages(DOOR, ROOMS_OF_THE_DOOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..", "org.springframework.graphql..")
            .because("a room speaks the words of the business only");

    private static final ArchRule DOORS_DO_NOT_KNOW_MONGO = noClasses()
            .that()
            .resideInAnyPackage(DOOR, "org.hatchery.*.http")
            .and()
            .resideOutsideOfPackage(SHARED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..", "com.mongodb..", "org.bson..")
            .because("a door asks its room, which asks the database");

    private static final ArchRule CONTROLLERS_ARE_HIDDEN = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("a door is opened by its schema, not by other classes");

    private static final ArchRule REPOSITORIES_ARE_HIDDEN = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("a collection has one owner");

    private static final ArchRule FEW_ASK_THE_DATABASE_DIRECTLY = noClasses()
            .that()
            .resideOutsideOfPackages(SHARED, LOCAL, SCALE)
            .and()
            .haveSimpleNameNotEndingWith("Directory")
            .and()
            .haveSimpleNameNotEndingWith("Statistics")
            .and()
            .haveSimpleNameNotEndingWith("Ledger")
            .and()
            .haveSimpleNameNotEndingWith("Rules")
            .and()
            .haveSimpleNameNotEndingWith("Migrations")
            .and(DescribedPredicate.not(IS_HELD_BY_CONDITION))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(MongoOperations.class)
            .because("queries have few places, where their indexes and their scope are watched");

    /** Registers are what figures are told of: carriers, firms and their forms. */
    private static final ArchRule MECHANISMS_KNOW_NO_BUSINESS = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.hatchery.totals..",
                    "org.hatchery.pipeline..",
                    "org.hatchery.policy..",
                    "org.hatchery.export..",
                    "org.hatchery.exchange..",
                    "org.hatchery.lists..",
                    "org.hatchery.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hatchery.incubation..",
                    "org.hatchery.figures..",
                    "org.hatchery.programme..",
                    "org.hatchery.voucher..",
                    "org.hatchery.settlement..",
                    "org.hatchery.payout..",
                    "org.hatchery.tenancy..",
                    "org.hatchery.reporting..",
                    "org.hatchery.register..",
                    "org.hatchery.transfer..",
                    "org.hatchery.supervision..",
                    "org.hatchery.pilot..",
                    "org.hatchery.pilotproject..")
            .because("a module contributes its chapters, and none is named where they are read");

    private static final ArchRule TOTALS_KNOW_NO_REGISTER = noClasses()
            .that()
            .resideInAnyPackage("org.hatchery.totals..", "org.hatchery.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hatchery.carrier..", "org.hatchery.firm..", "org.hatchery.provider..")
            .because("they take whatever is contributed");

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(readsTheSystemClock())
            .because("policy days are days in China, and tests choose their day");

    private static final ArchRule LOCAL_CAN_BE_LEFT_OUT = noClasses()
            .that()
            .resideOutsideOfPackages(LOCAL, SCALE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    LOCAL,
                    SCALE,
                    "me.tongfei..",
                    "de.bwaldvogel..",
                    "io.netty..",
                    "org.springframework.security.oauth2.server.authorization..")
            .because("none of it is in the packaged jar");

    /** A save marks what is counted; whoever writes past it has to mark as well. */
    private static final ArchRule FEW_WRITE_PAST_THE_MARK =
            noCodeUnits().should(changeACountedTypeUnmarked()).because("totals hear only of what is marked");

    /** Modules have no cycles among each other either: whatever goes in a circle does so within one. */
    private static final ArchRule ROOMS_OF_A_MODULE_HAVE_AN_ORDER = slices().assignedFrom(packages())
            .should()
            .beFreeOfCycles()
            .because("a room is read after those it knows, and moves without those that know it");

    private final ApplicationModules modules = ApplicationModules.of(HatcheryApplication.class);

    @Test
    void keepsItsBoundaries() {
        modules.verify(VerificationOptions.defaults()
                .withAdditionalVerifications(
                        ONLY_DOORS_KNOW_GRAPHQL,
                        DOORS_DO_NOT_KNOW_MONGO,
                        CONTROLLERS_ARE_HIDDEN,
                        REPOSITORIES_ARE_HIDDEN,
                        FEW_ASK_THE_DATABASE_DIRECTLY,
                        MECHANISMS_KNOW_NO_BUSINESS,
                        TOTALS_KNOW_NO_REGISTER,
                        TIME_COMES_FROM_THE_CLOCK,
                        LOCAL_CAN_BE_LEFT_OUT,
                        FEW_WRITE_PAST_THE_MARK,
                        ROOMS_OF_A_MODULE_HAVE_AN_ORDER));
    }

    /** Into {@code target/spring-modulith-docs}. */
    @Test
    void drawsItself() {
        new Documenter(modules).writeDocumentation();
    }

    private static ArchCondition<JavaCodeUnit> changeACountedTypeUnmarked() {
        return ArchCondition.from(describe("change a counted type past its mark", unit -> {
            boolean changes = unit.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isAssignableTo(MongoOperations.class)
                            && CHANGES.contains(call.getName()));
            return changes
                    && !WRITE_PAST_THE_MARK.contains(unit.getOwner().getSimpleName() + "." + unit.getName())
                    && unit.getReferencedClassObjects().stream()
                            .anyMatch(type -> type.getRawType().isAnnotatedWith(Counted.class));
        }));
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return describe("now() without a clock", call -> {
            var method = call.getTarget();
            return method.getOwner().getPackageName().equals("java.time")
                    && method.getName().equals("now")
                    && !method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getName().equals("java.time.Clock"));
        });
    }
}
