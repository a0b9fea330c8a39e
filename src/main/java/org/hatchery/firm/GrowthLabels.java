package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Contest;
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
        if (label.to() != null && !label.to().isAfter(label.from())) {
            throw new Rejection(WRONG_DATES, "to", Words.say("firm.label-ends-after-begins"));
        }
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

    /** The same with this one contested, which counts no longer; declined with INVALID for one there is not. */
    List<GrowthLabel> contesting(GrowthLabelKind kind, String certificateNumber, Contest why) {
        if (all.stream().noneMatch(known -> isOf(known, kind, certificateNumber))) {
            throw new Rejection(INVALID, "certificateNumber", Words.say("firm.such-label-certificate"));
        }
        return all.stream()
                .map(known -> isOf(known, kind, certificateNumber) ? known.contested(why) : known)
                .toList();
    }

    private static boolean isOf(GrowthLabel label, GrowthLabelKind kind, String certificateNumber) {
        return label.kind() == kind
                && label.contest() == null
                && Wording.same(label.certificateNumber(), certificateNumber);
    }
}
