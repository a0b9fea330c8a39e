package org.hatchery.firm.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.PersonalData;
import org.hatchery.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of firms and teams that are not for everybody who sees them. */
@Controller
class PersonalDataController {
    @SchemaMapping(typeName = "Firm", field = "contact")
    @Nullable Contact contactOfFirm(FirmView firm, Actor actor, DataFetchingEnvironment asked) {
        return shown(firm, actor, asked).contact();
    }

    @SchemaMapping(typeName = "Team", field = "contact")
    @Nullable Contact contactOfTeam(TeamView team, Actor actor, DataFetchingEnvironment asked) {
        return shown(team, actor, asked).contact();
    }

    @SchemaMapping(typeName = "Firm")
    @Nullable String legalRepresentative(FirmView firm, Actor actor, DataFetchingEnvironment asked) {
        return shown(firm, actor, asked).legalRepresentative();
    }

    /** Numbers of certificates are for those in a relation that lasts; which labels there are is for everybody. */
    @SchemaMapping(typeName = "Firm")
    List<GrowthLabel> labels(FirmView firm, Actor actor) {
        return firm.personal().isConfidedTo(actor)
                ? firm.held()
                : firm.held().stream().map(GrowthLabel::withoutNumber).toList();
    }

    private static PersonalData shown(IncubateeView one, Actor actor, DataFetchingEnvironment asked) {
        return one.personal().shownTo(actor, isSingle(asked));
    }

    /** Whether the answer holds one firm or team at this place; what lies below a list is one of many. */
    private static boolean isSingle(DataFetchingEnvironment asked) {
        return asked.getExecutionStepInfo().getPath().toList().stream().noneMatch(Integer.class::isInstance);
    }
}
