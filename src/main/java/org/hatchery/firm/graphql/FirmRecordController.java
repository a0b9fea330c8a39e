package org.hatchery.firm.graphql;

import java.util.List;
import org.hatchery.firm.AmendRegistration;
import org.hatchery.firm.CorrectGrowthLabel;
import org.hatchery.firm.LabelCorrection;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.graphql.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code firm.graphqls} about what was on record of a firm and is right by now. */
@Controller
class FirmRecordController {
    private final CorrectGrowthLabel correctGrowthLabel;
    private final AmendRegistration amendRegistration;
    private final IncubateeViews views;

    FirmRecordController(
            CorrectGrowthLabel correctGrowthLabel, AmendRegistration amendRegistration, IncubateeViews views) {
        this.correctGrowthLabel = correctGrowthLabel;
        this.amendRegistration = amendRegistration;
        this.views = views;
    }

    @MutationMapping
    FirmPayload amendGrowthLabel(@Argument AmendGrowthLabelInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                FirmPayload::new,
                () -> views.of(correctGrowthLabel.correct(
                        input.toRequest(), input.right().toLabel(), receipt, actor)));
    }

    @MutationMapping
    FirmPayload voidGrowthLabel(@Argument VoidGrowthLabelInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                FirmPayload::new, () -> views.of(correctGrowthLabel.correct(input.toRequest(), null, receipt, actor)));
    }

    @MutationMapping
    FirmPayload amendRegistration(@Argument AmendRegistrationInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                FirmPayload::new,
                () -> views.of(amendRegistration.amend(
                        IncubateeViews.key(input.firm()),
                        input.expectedVersion(),
                        input.toAmendment(),
                        receipt,
                        actor)));
    }

    /** Numbers of certificates are for those in a relation that lasts. */
    @SchemaMapping(typeName = "Firm")
    List<LabelCorrection> labelCorrections(FirmView firm, Actor actor) {
        return firm.personal().isConfidedTo(actor)
                ? firm.corrected()
                : firm.corrected().stream().map(LabelCorrection::withoutNumber).toList();
    }

    @SchemaMapping(typeName = "Firm")
    @Nullable List<RegistrationChangeView> registrationChanges(FirmView firm, Actor actor) {
        return firm.personal().isConfidedTo(actor)
                ? firm.changed().stream().map(RegistrationChangeView::of).toList()
                : null;
    }

    /** Codes are for those in a relation that lasts. */
    @SchemaMapping(typeName = "Incubatee")
    @Nullable List<RegistrationTakenBackView> registrationsTakenBack(IncubateeView incubatee, Actor actor) {
        return incubatee.personal().isConfidedTo(actor)
                ? incubatee.taken().stream().map(RegistrationTakenBackView::of).toList()
                : null;
    }
}
