package org.hatchery.pilotproject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.pilotproject.PilotSite.Proposed;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** When 32 callers want something of a project at the same moment … */
@IntegrationTest
class PilotProjectRaceTests {
    private static final int CALLERS = 32;

    private final PayPilotProject pay;
    private final PilotSite site;

    PilotProjectRaceTests(Api api, MongoOperations mongo, PayPilotProject pay) {
        this.pay = pay;
        this.site = PilotSite.open(api, mongo);
    }

    @Test
    void oneProposalSent32TimesIsOneProject() {
        Map<String, Object> proposal = site.proposal();
        List<Reply> replies = Together.run(
                CALLERS, caller -> site.asFirm().run("firm/ProposePilotProject", Map.of("input", proposal)));

        assertThat(replies)
                .extracting(reply -> reply.at("/proposePilotProject/project/id").asString())
                .containsOnly(
                        replies.get(0).at("/proposePilotProject/project/id").asString());
        assertThat(site.asFirm().run("firm/MyPilotProjects").at("/pilotProjects/nodes"))
                .hasSize(1);
    }

    @Test
    void oneOf32StepsAndWithdrawalsWins() {
        Proposed project = site.proposed();
        Map<String, Object> accept = project.step(Map.of("plain", "ACCEPT"));
        Map<String, Object> decline = project.step(Map.of("plain", "DECLINE"));
        Map<String, Object> withdraw = project.act();
        List<Reply> replies = Together.run(CALLERS, caller -> switch (caller % 3) {
            case 0 -> project.send(accept);
            case 1 -> project.send(decline);
            default -> project.asFirm("WithdrawPilotProject", withdraw);
        });

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).containsOnly("STALE");
        assertThat(project.page(site.asBase()).path("history")).hasSize(2);
    }

    @Test
    void thirtyTwoVoucherOrdersAreAllRemembered() {
        var id = new PilotProjectId(GlobalId.key("PilotProject", site.proposed().id()));
        List<PilotProject> told =
                Together.run(CALLERS, caller -> pay.payByVoucher(id, "race-" + caller / 2, Yuan.of("10")));

        PilotProject last = told.stream()
                .max(java.util.Comparator.comparing(PilotProject::getVersion))
                .orElseThrow();
        assertThat(last.getPayments())
                .filteredOn(payment -> payment.kind() == PaymentKind.VOUCHER)
                .extracting(Payment::reference)
                .doesNotHaveDuplicates()
                .hasSize(CALLERS / 2);
    }
}
