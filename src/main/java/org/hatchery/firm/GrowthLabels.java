package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TitleEvent;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;

/** The growth labels of one firm, latest first. */
record GrowthLabels(List<GrowthLabel> all) {
    /**
     * The same and one more.
     *
     * @throws Rejection WRONG_DATES when it would end before it begins or begin before the firm; ALREADY_REGISTERED for
     *     the same kind and certificate
     */
    List<GrowthLabel> and(GrowthLabel label, LocalDate foundedOn) {
        Tenure.granted(GrowthLabel.KIND, label.from(), label.to());
        if (label.from().isBefore(foundedOn)) {
            throw new Rejection(WRONG_DATES, "from", Words.say("firm.label-begin-before-firm"));
        }
        if (all.stream().anyMatch(known -> sameCertificate(known, label))) {
            throw new Rejection(ALREADY_REGISTERED, "certificateNumber", Words.say("firm.certificate-record-already"));
        }
        return Stream.concat(all.stream(), Stream.of(label))
                .sorted(Comparator.comparing(GrowthLabel::from).reversed())
                .toList();
    }

    private static boolean sameCertificate(GrowthLabel known, GrowthLabel label) {
        return known.kind() == label.kind() && Wording.same(known.certificateNumber(), label.certificateNumber());
    }

    /** The one of that kind under that number; declined with INVALID when there is none. */
    GrowthLabel standing(GrowthLabelKind kind, String certificateNumber) {
        return all.stream()
                .filter(known -> known.kind() == kind && Wording.same(known.certificateNumber(), certificateNumber))
                .findFirst()
                .orElseThrow(
                        () -> new Rejection(INVALID, "certificateNumber", Words.say("firm.such-label-certificate")));
    }

    List<GrowthLabel> without(GrowthLabel label) {
        return all.stream().filter(known -> !known.equals(label)).toList();
    }

    /** Lets the firm have been founded on a day; declined with WRONG_DATES when a label began before. */
    void mustFollow(LocalDate foundedOn) {
        if (all.stream().anyMatch(label -> label.from().isBefore(foundedOn))) {
            throw new Rejection(WRONG_DATES, "foundedOn", Words.say("firm.label-begin-before-firm"));
        }
    }

    /**
     * The same after a step of one.
     *
     * @throws Rejection INVALID for one there is not; what {@link Tenure} refuses
     */
    List<GrowthLabel> stepped(
            GrowthLabelKind kind, String certificateNumber, UnaryOperator<Tenure> act, TitleEvent how) {
        GrowthLabel label = standing(kind, certificateNumber);
        GrowthLabel after = label.standing(act.apply(label.tenure()), how);
        return all.stream().map(known -> known.equals(label) ? after : known).toList();
    }
}
