package org.hatchery.application.title;

import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.paper.SoughtTitle;
import org.hatchery.application.paper.SoughtTitleSort;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.register.ChangeCarrier;
import org.hatchery.identity.Receipt;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.title.GrantTitle;
import org.hatchery.register.title.Title;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.stereotype.Component;

/** Has a title recorded by the use case of the register that keeps it; the same decision is recorded once. */
@Component
class RecordTitle {
    private final ChangeCarrier carriers;
    private final GrantTitle titles;

    RecordTitle(ChangeCarrier carriers, GrantTitle titles) {
        this.carriers = carriers;
        this.titles = titles;
    }

    /** Global id of what the register keeps; refused as the register refuses it of anybody. */
    String record(ApplicationId application, SoughtTitle sought, TitleGrant wish) {
        return sought.sort() == SoughtTitleSort.RECOGNITION
                ? recognise(sought, wish)
                : grant(application, sought, wish);
    }

    private String recognise(SoughtTitle sought, TitleGrant wish) {
        var title = new Recognition(
                0,
                wish.how(),
                sought.level(),
                sought.recognitionClass(),
                wish.batch(),
                wish.documentNumber(),
                wish.from(),
                wish.to(),
                null,
                wish.by(),
                null);
        return GlobalId.of(
                "Carrier",
                carriers.recogniseDecided(new CarrierId(sought.holder()), title)
                        .getId()
                        .value());
    }

    private String grant(ApplicationId application, SoughtTitle sought, TitleGrant wish) {
        String[] holder = sought.holder().split("/", 2);
        var grant = new Title.Grant(
                sought.of(),
                sought.level(),
                wish.grade(),
                wish.grantedBy(),
                wish.documentNumber(),
                wish.from(),
                wish.to());
        var receipt = new Receipt("application/" + application.value(), Fingerprint.of(sought + "/" + wish.by()));
        Title title = titles.grantDecided(PartyKind.valueOf(holder[0]), holder[1], grant, receipt, wish.by());
        return GlobalId.of("Title", title.id().value());
    }
}
