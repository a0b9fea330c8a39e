package org.hatchery.firm.graphql;

import java.util.List;
import org.hatchery.firm.FormerName;
import org.hatchery.firm.RegistrationAmendment;
import org.hatchery.firm.RenameFirm;
import org.hatchery.firm.Renaming;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code firm.graphqls} about the names of a firm. */
@Controller
class FirmNameController {
    private final RenameFirm renameFirm;
    private final IncubateeViews views;

    FirmNameController(RenameFirm renameFirm, IncubateeViews views) {
        this.renameFirm = renameFirm;
        this.views = views;
    }

    @MutationMapping
    FirmPayload renameFirm(@Argument RenameFirmInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                FirmPayload::new,
                () -> views.of(renameFirm.rename(
                        IncubateeViews.key(input.firm()),
                        input.expectedVersion(),
                        input.toRenaming(),
                        receipt,
                        actor)));
    }

    /** Numbers of papers are for those in a relation that lasts; which names there were is for everybody. */
    @SchemaMapping(typeName = "Firm")
    List<FormerName> formerNames(FirmView firm, Actor actor) {
        return firm.personal().isConfidedTo(actor)
                ? firm.named()
                : firm.named().stream().map(FormerName::withoutNumber).toList();
    }

    @SchemaMapping(typeName = "Firm")
    FirmActionsView viewerCan(FirmView firm, Actor actor) {
        boolean open = Renaming.isOpenTo(actor, firm.personal(), firm.placement());
        return new FirmActionsView(open, open, open && RegistrationAmendment.mayBeOfIdentity(actor));
    }
}
