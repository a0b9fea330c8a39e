package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.rule.GraduationTest;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Evidence.YearRevenue;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.shared.Yuan;

/** Makes what a firm shows in order to graduate. */
final class Evidences {
    private final Dice dice;

    Evidences(Dice dice) {
        this.dice = dice;
    }

    /** Evidence that meets the test; for one that asks for a label the firm gets it. */
    Evidence of(GraduationTest test, Incubatee firm, LocalDate on) {
        return switch (test.ground()) {
            case HNTE -> new Evidence(hnte(firm, on), null, List.of());
            case FINANCING -> new Evidence(number("投资协议", on), above(test, 1.05, 6), List.of());
            case REVENUE -> new Evidence(number("审计报告", on), null, revenues(test, on));
            case MERGER_OR_LISTING -> new Evidence(number("股权收购公告", on), null, List.of());
        };
    }

    private String hnte(Incubatee firm, LocalDate on) {
        return firm.getLabels().stream()
                .filter(label -> label.kind() == GrowthLabelKind.HNTE && label.isInForce(on))
                .map(GrowthLabel::certificateNumber)
                .findFirst()
                .orElseGet(() -> label(firm, Labels.hnte(firm, on.minusDays(dice.between(10, 300)), dice)));
    }

    private static String label(Incubatee firm, GrowthLabel label) {
        firm.label(label);
        return label.certificateNumber();
    }

    private String number(String what, LocalDate on) {
        return "示例" + what + "〔" + on.getYear() + "〕" + dice.between(1, 400) + "号";
    }

    private List<YearRevenue> revenues(GraduationTest test, LocalDate on) {
        Yuan earlier = new Yuan(above(test, 0.3, 0.5).hundredths());
        Yuan later = above(test, 0.75, 1.6);
        return List.of(new YearRevenue(on.getYear() - 2, earlier), new YearRevenue(on.getYear() - 1, later));
    }

    /** So many times the sum that has to be exceeded, in whole ten thousand yuan. */
    private Yuan above(GraduationTest test, double least, double most) {
        Yuan threshold = test.moreThan();
        if (threshold == null) {
            throw new IllegalStateException(GraduationGround.class.getSimpleName() + " without a sum: " + test);
        }
        long tenThousands = Math.round(threshold.hundredths() * dice.share(least, most) / 1_000_000);
        return new Yuan(tenThousands * 1_000_000);
    }
}
