package org.hatchery.application.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.application.dossier.Acting;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.dossier.Dossiers;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.SoughtTitle;
import org.hatchery.application.paper.SoughtTitleSort;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.ChangeCarrier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.Incubator;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;

/** When the service dies after any write of giving a title that was applied for, the repair … */
@IntegrationTest
class TitleCrashTests {
    private static final String COUNTY = "511823";
    private static final Actor BUREAU = new Actor("bureau-2", Role.BUREAU, List.of(COUNTY));

    private final Api api;
    private final ApplicationStore applications;
    private final RecordTitle register;
    private final SettleTitle settle;
    private final RepairTitles repair;
    private final CarrierDirectory carriers;
    private final ChangeCarrier changeCarrier;
    private final Clock clock;

    TitleCrashTests(
            Api api,
            ApplicationStore applications,
            RecordTitle register,
            SettleTitle settle,
            RepairTitles repair,
            CarrierDirectory carriers,
            ChangeCarrier changeCarrier,
            Clock clock) {
        this.api = api;
        this.applications = applications;
        this.register = register;
        this.settle = settle;
        this.repair = repair;
        this.carriers = carriers;
        this.changeCarrier = changeCarrier;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Acting by(String who) {
        return new Acting(who, today(), clock.instant(), Dossiers.CALENDAR);
    }

    private String carrier() {
        return GlobalId.key("Carrier", Incubator.open(api, COUNTY, "INCUBATOR").id());
    }

    /** As after the first write of giving it. */
    private Application wishing(String carrier, String number) {
        var sought =
                new SoughtTitle(SoughtTitleSort.RECOGNITION, "TEST-COUNTY", RecognitionLevel.COUNTY, null, carrier);
        var rule = AppliedRule.of(
                sought,
                new Sentence("县级认定", "county title"),
                new RegionCode(COUNTY),
                new Sentence("条", "clause"),
                null);
        Application one = Dossiers.begun(rule, UUID.randomUUID().toString(), COUNTY, today());
        one.submit(List.of(new RegionCode(COUNTY)), by("manager"));
        one.recommend(null, null, by("bureau-1"));
        Signature signature = Signature.of(BUREAU, clock.instant());
        one.wishTitle(
                new TitleGrant(
                        RecognitionKind.RECOGNITION,
                        number,
                        "县工信局",
                        today(),
                        null,
                        null,
                        null,
                        null,
                        signature,
                        signature.at(),
                        null),
                by("bureau-2"));
        return applications.save(one);
    }

    private Application now(Application one) {
        return applications.find(one.getId()).orElseThrow();
    }

    private List<Recognition> titles(String carrier) {
        return carriers.get(new CarrierId(carrier), Scope.EVERYTHING).getRecognitions();
    }

    private void repair() {
        repair.repair(clock.instant().plusSeconds(1));
        repair.repair(clock.instant().plusSeconds(1));
    }

    @Test
    void givesWhatOnlyTheApplicationKnows() {
        String carrier = carrier();
        Application one = wishing(carrier, "〔2026〕1号");
        Application cut = now(one);
        assertThatThrownBy(() -> cut.withdraw(null, by("manager"))).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> cut.decline("不符", by("bureau-2"))).isInstanceOf(Rejection.class);

        repair();

        assertThat(now(one).getState()).isEqualTo(ApplicationState.GRANTED);
        assertThat(titles(carrier)).extracting(Recognition::documentNumber).containsExactly("〔2026〕1号");
        assertThat(titles(carrier).get(0).recordedBy())
                .extracting(Signature::by)
                .isEqualTo("bureau-2");
    }

    @Test
    void givesNothingTwiceThatTheRegisterHasRecorded() {
        String carrier = carrier();
        Application one = wishing(carrier, "〔2026〕2号");
        record(one);
        var id = new CarrierId(carrier);
        long version = carriers.get(id, Scope.EVERYTHING).getVersion();
        changeCarrier.withdrawRecognition(id, version, 1, new Withdrawal(today(), "〔2026〕撤1号", "发错", null), BUREAU);

        repair();

        assertThat(now(one).getState()).isEqualTo(ApplicationState.GRANTED);
        assertThat(titles(carrier)).as("what was withdrawn meanwhile stays so").hasSize(1);
    }

    private void record(Application one) {
        register.record(one.getId(), one.getRule().sought(), one.titleGrant().orElseThrow());
    }

    @Test
    void undoesWhatTheRegisterDeclines() {
        String carrier = carrier();
        Application first = wishing(carrier, "〔2026〕3号");
        settle.settle(first);
        Application second = wishing(carrier, "〔2026〕4号");

        repair();

        assertThat(now(second).getState()).isEqualTo(ApplicationState.RECOMMENDED);
        assertThat(now(second).titleGrant()).isEmpty();
        assertThat(titles(carrier)).hasSize(1);
    }

    @Test
    void andItsCallersTogetherGiveItOnce() {
        String carrier = carrier();
        Application one = wishing(carrier, "〔2026〕5号");

        assertThat(Together.run(64, caller -> settle.settle(now(one)).getState().name()))
                .containsOnly("GRANTED");
        assertThat(titles(carrier)).hasSize(1);
        assertThat(now(one).getHistory()).hasSize(3);
    }
}
