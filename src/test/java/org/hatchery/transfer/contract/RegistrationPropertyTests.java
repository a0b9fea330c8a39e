package org.hatchery.transfer.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.TradeFixture;

/** A technology contract, whatever is done to it in whatever order … */
class RegistrationPropertyTests {
    private static final Acting WHO =
            new Acting("registrar", TradeFixture.TODAY, Instant.parse("2026-06-01T01:00:00Z"), "RULE");

    @Property(tries = 500)
    void countsOnceWhileItIsRecognisedAndNotAtAllOtherwise(@ForAll long seed) {
        var random = new Random(seed);
        var contract = TechnologyContract.draft(
                new TechnologyContractId("c"), TradeFixture.facts(), new Receipt("key", "digest"), false);
        String certificate = null;
        for (int step = 0; step < 30; step++) {
            RegistrationState before = contract.getState();
            RegistrationStep taken = RegistrationStep.values()[random.nextInt(RegistrationStep.values().length)];
            boolean open = RegistrationStep.open(before).contains(taken);
            boolean done = take(contract, taken, random, step);

            assertThat(done).isEqualTo(open && taken != RegistrationStep.RECORD_PAYMENT);
            holds(contract);
            if (certificate != null) {
                assertThat(contract.getCertificate()).isEqualTo(certificate);
            }
            certificate = contract.getCertificate();
        }
    }

    /** What the statistics have of it is what it is worth while it is recognised, and nothing before and after. */
    private static void holds(TechnologyContract contract) {
        boolean counts = contract.isRecognised();
        assertThat(contract.getEntries().stream()
                        .mapToInt(ContractEntry::contracts)
                        .sum())
                .isEqualTo(counts ? 1 : 0);
        assertThat(contract.getEntries().stream()
                        .mapToLong(ContractEntry::total)
                        .sum())
                .isEqualTo(counts ? contract.getFacts().total().hundredths() : 0);
        assertThat(contract.getEntries().stream()
                        .mapToLong(ContractEntry::technology)
                        .sum())
                .isEqualTo(counts ? contract.getFacts().technology().hundredths() : 0);
        assertThat(contract.getFacts()
                        .technology()
                        .isMoreThan(contract.getFacts().total()))
                .isFalse();
        assertThat(contract.claim != null).isEqualTo(contract.getState().isLiving());
    }

    private static boolean take(TechnologyContract contract, RegistrationStep step, Random random, int number) {
        try {
            switch (step) {
                case SUBMIT -> contract.submit(List.of(), null, WHO);
                case ACCEPT -> contract.accept(null, null, null, WHO);
                case RETURN -> contract.giveBack("补正", WHO);
                case RECOGNISE ->
                    contract.recognise(amount(random, 850_000), List.of(), "2026410101" + number, null, WHO);
                case REFUSE -> contract.refuse(List.of(RefusalGround.PROOF_MISSING), null, WHO);
                case CHANGE -> change(contract, random);
                case CANCEL -> contract.cancel("合同解除", WHO);
                case REVOKE -> contract.revoke(RevocationGround.REGISTERED_TWICE, "重复登记", WHO);
                case RECORD_PAYMENT -> contract.pay(0, TradeFixture.TODAY, Yuan.of("1"), WHO);
                default -> throw new IllegalStateException();
            }
            return true;
        } catch (Rejection refused) {
            return false;
        }
    }

    /** Amounts that may not be are refused and change nothing. */
    private static void change(TechnologyContract contract, Random random) {
        Yuan total = amount(random, 2_000_000);
        Yuan technology = amount(random, 2_000_000);
        boolean sound = !technology.isMoreThan(total);
        contract.change(total, sound ? technology : total, contract.getFacts().endsOn(), "补充协议", WHO);
    }

    private static Yuan amount(Random random, int most) {
        return new Yuan(random.nextInt(most) * 100L);
    }
}
