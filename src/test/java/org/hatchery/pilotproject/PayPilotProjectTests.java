package org.hatchery.pilotproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.provider.VoucherServiceKind.PILOT_VERIFICATION;
import static org.hatchery.provider.VoucherServiceKind.TESTING;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.Applicants;
import org.hatchery.programme.terms.Candidate;
import org.hatchery.programme.terms.Coverage;
import org.hatchery.programme.terms.Figures;
import org.hatchery.programme.terms.Funding;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Requests;
import org.hatchery.programme.terms.Settlement;
import org.hatchery.programme.terms.SettlementModel;
import org.hatchery.programme.terms.Terms;
import org.hatchery.programme.terms.Validity;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderFixture;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.grant.RequestVoucher;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.sample.VoucherStory;
import org.hatchery.voucher.sample.VoucherTeller;
import org.hatchery.voucher.story.Voucher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.util.ReflectionTestUtils;

/** A voucher order that is to pay a project … */
@IntegrationTest
class PayPilotProjectTests {
    private final Api api;
    private final MongoOperations mongo;
    private final FollowOrders follow;
    private final String name = UUID.randomUUID().toString();
    private PilotSite site;
    private Provider base;

    PayPilotProjectTests(Api api, MongoOperations mongo, FollowOrders follow) {
        this.follow = follow;
        this.api = api;
        this.mongo = mongo;
    }

    @BeforeEach
    void aBaseThatVouchersPay() {
        site = PilotSite.open(api, mongo);
        base = ProviderFixture.provider(
                "pays-" + name,
                "210112",
                List.of(
                        ProviderFixture.offering("P-1", PILOT_VERIFICATION, null),
                        ProviderFixture.offering("T-1", TESTING, null)));
        mongo.updateFirst(
                new Query(where("_id").is(site.base())),
                new Update().set("profile.provider", base.getId().value()),
                PilotBase.class);
    }

    @Test
    void isNotedOnceWithWhatItsVoucherGives() {
        String order = order(site.firm(), base, "P-1");
        String project = site.proposed().id();
        pay(project, order);

        assertThat(Reply.plain(pay(project, order).at("/payPilotProject/project/payments")))
                .hasToString("[{\"kind\":\"OWN\",\"amount\":\"60000.00\",\"reference\":null},"
                        + "{\"kind\":\"VOUCHER\",\"amount\":\"20000.00\",\"reference\":\"" + reference(order) + "\"}]");
    }

    @Test
    void paysOneProjectOnly() {
        String order = order(site.firm(), base, "P-1");
        pay(site.proposed().id(), order);

        PilotSite.assertDeclined(pay(site.proposed().id(), order), "ALREADY_FUNDED order");
    }

    @Test
    void isForPilotVerificationAtThatBase() {
        Provider elsewhere = ProviderFixture.provider(
                "other-" + name, "210112", List.of(ProviderFixture.offering("P-1", PILOT_VERIFICATION, null)));

        PilotSite.assertDeclined(pay(site.proposed().id(), order(site.firm(), base, "T-1")), "NOT_ELIGIBLE order");
        PilotSite.assertDeclined(pay(site.proposed().id(), order(site.firm(), elsewhere, "P-1")), "NOT_ELIGIBLE order");
    }

    @Test
    void isTheApplicantsOwn() {
        String other = "firm-other-" + name;
        site.addFirm(other, PilotSite.creditCode("210202"));

        PilotSite.assertDeclined(pay(site.proposed().id(), order(other, base, "P-1")), "NOT_FOUND order");
    }

    @Test
    void isTakenBackWhenItComesToNothing() {
        for (String end : List.of("cancelled", "declined", "turned down", "demanded back")) {
            String order = order(site.firm(), base, "P-1");
            String project = site.proposed().id();
            pay(project, order);

            end(order, end);

            assertThat(payments(project)).as(end).isEqualTo("OWN 60000.00");
            PilotSite.assertDeclined(pay(site.proposed().id(), order), "NOT_ELIGIBLE order");
        }
    }

    @Test
    void isTakenBackLaterByWhoeverMissedItsEnd() {
        String order = order(site.firm(), base, "P-1");
        String project = site.proposed().id();
        pay(project, order);
        mongo.updateFirst(
                new Query(where("_id").is(voucher(order).getId())),
                new Update().set("orders.0.state", "CANCELLED"),
                Voucher.class);

        follow.lookAgain();
        follow.lookAgain();

        assertThat(payments(project)).isEqualTo("OWN 60000.00");
    }

    @Test
    void paysNoMoreThanTheProjectCosts() {
        String project = site.proposed().id();
        pay(project, order(site.firm(), base, "P-1"));
        pay(project, order(site.firm(), base, "P-1"));

        PilotSite.assertDeclined(pay(project, order(site.firm(), base, "P-1")), "CAP_EXCEEDED order");
        assertThat(payments(project)).isEqualTo("OWN 60000.00, VOUCHER 20000.00, VOUCHER 20000.00");
    }

    @Test
    void staysNowhereWhenItEndsWhileItBeginsToPay() {
        for (int round = 0; round < 5; round++) {
            String order = order(site.firm(), base, "P-1");
            String project = site.proposed().id();

            Together.run(2, caller -> caller == 0 ? pay(project, order).status() : end(order, "cancelled"));

            assertThat(payments(project)).isEqualTo("OWN 60000.00");
        }
    }

    private int end(String order, String how) {
        Voucher voucher = voucher(order);
        ReflectionTestUtils.setField(
                voucher.getOrders().get(0),
                "state",
                how.equals("declined") ? OrderState.DECLINED : OrderState.CANCELLED);
        if (how.equals("turned down") || how.equals("demanded back")) {
            ReflectionTestUtils.setField(voucher.getOrders().get(0), "state", OrderState.CONFIRMED);
            ReflectionTestUtils.setField(
                    voucher.getOrders().get(0),
                    "claim",
                    new Claim(
                            how.equals("turned down") ? ClaimState.REJECTED : ClaimState.CLAWED_BACK,
                            Yuan.of("20000"),
                            List.of(),
                            List.of(),
                            null,
                            null,
                            null));
        }
        mongo.save(voucher);
        return 0;
    }

    private Voucher voucher(String order) {
        String reference = reference(order);
        return mongo.findById(reference.substring(0, reference.lastIndexOf('#')), Voucher.class);
    }

    private String payments(String project) {
        return mongo.findById(GlobalId.key("PilotProject", project), PilotProject.class).getPayments().stream()
                .map(payment -> payment.kind() + " " + payment.amount())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private Reply pay(String project, String order) {
        return site.asFirm().run("firm/PayPilotProject", Map.of("input", Map.of("project", project, "order", order)));
    }

    private static String reference(String order) {
        return GlobalId.key("VoucherOrder", order);
    }

    /** The id of an order under a voucher of its own. */
    private String order(String firm, Provider provider, String offering) {
        LocalDate day = site.today();
        Incubatee applicant = mongo.findById(firm, Incubatee.class);
        var programme = programme();
        VoucherStory story = VoucherStory.request(
                new RequestVoucher.Request(
                        programme.getId(), applicant.getId(), Yuan.of("50000"), "中试", Figures.NONE, List.of(), null),
                applicant,
                new Candidate(
                        IncubateeForm.FIRM, new RegionCode("210202"), day, Set.of(), true, null, false, Figures.NONE),
                programme,
                List.of(),
                null,
                day,
                new VoucherTeller("test", on -> on.atStartOfDay().toInstant(ZoneOffset.UTC)));
        story.issue(Yuan.of("50000"), Rate.WHOLE, day);
        String order = story.redeem(provider, offering, Yuan.of("30000"), Yuan.of("20000"), day);
        mongo.insert(story.voucher());
        return GlobalId.of("VoucherOrder", story.voucher().getId().value() + "#" + order);
    }

    private Programme programme() {
        var citation = new Citation("试验办法", null, null, null, true, null);
        var terms = new Terms(
                LocalDate.of(2020, 1, 1),
                null,
                new Applicants(
                        Set.of(IncubateeForm.FIRM), Set.of(), null, null, null, null, null, null, null, null, false),
                new Coverage(EnumSet.allOf(VoucherServiceKind.class), false, false, List.of()),
                new Funding(Rate.WHOLE, Map.of(), null, null, Map.of(), null, null),
                new Requests(null, false, null),
                new Validity(12, null, null),
                new Settlement(SettlementModel.APPLICANT_CLAIMS, Set.of(), null, Map.of()),
                citation,
                Map.of());
        var id = new ProgrammeId("pay-" + UUID.randomUUID());
        return mongo.insert(Programme.register(id, "试验创新券", new RegionCode("210000"), terms, false));
    }
}
