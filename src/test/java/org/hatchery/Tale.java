package org.hatchery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Space;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.Graduation;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayWhereabouts;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** One carrier whose story a test tells event by event. */
public final class Tale {
    private static final LocalDate EVER = LocalDate.of(2900, 1, 1);

    private final String prefix;
    private final Carrier carrier;
    private final History made = History.empty();

    private Tale(String prefix, Carrier carrier) {
        this.prefix = prefix;
        this.carrier = carrier;
        made.carriers().add(carrier);
    }

    /** A carrier with a hundred workstations. */
    public static Tale of(String prefix, String region, CarrierKind kind, LocalDate openedOn) {
        var profile = new CarrierProfile(
                "故事" + prefix,
                kind,
                false,
                null,
                new Operator("运营公司", CreditCodes.of(region, 1)),
                new RegionCode(region),
                null,
                null,
                null,
                openedOn,
                EnumSet.allOf(ServiceKind.class));
        Carrier carrier = Carrier.register(new CarrierId(prefix + "-carrier"), profile, false);
        carrier.arrange(none -> new Space(List.of(), List.of(new Capacity(openedOn, 100)), List.of()));
        return new Tale(prefix, carrier);
    }

    public CarrierId id() {
        return carrier.getId();
    }

    public Tale recognised(RecognitionLevel level, LocalDate from, @Nullable LocalDate to) {
        String number = "文" + carrier.getRecognitions().size();
        carrier.recognise(
                new Recognition(0, RecognitionKind.FILING, level, null, null, number, from, to, null, null, null));
        return this;
    }

    public Tale moves(String region, LocalDate on) {
        carrier.relocate(new Seat(new RegionCode(region), null, "街 1 号", on, null), EVER, Instant.EPOCH);
        return this;
    }

    /** A firm enters without space. */
    public Stay firm(LocalDate entered) {
        return enters(entered, registration(entered), 0);
    }

    /** A firm enters and leases a workstation. */
    public Stay tenant(LocalDate entered) {
        return enters(entered, registration(entered), 1);
    }

    /** So many firms enter without space. */
    public Tale firms(int number, LocalDate entered) {
        Stream.generate(() -> firm(entered)).limit(number).toList();
        return this;
    }

    public Stay team(LocalDate entered) {
        return enters(entered, null, 0);
    }

    private Registration registration(LocalDate entered) {
        int number =
                Math.floorMod(prefix.hashCode(), 900_000) * 1_000 + made.stays().size();
        return new Registration(
                CreditCodes.of(carrier.getRegion().value(), number), entered.minusDays(30), null, false);
    }

    private Stay enters(LocalDate entered, @Nullable Registration registration, int workstations) {
        int number = made.stays().size();
        Incubatee somebody = Incubatee.arriving(
                new IncubateeId(prefix + "-firm-" + number),
                new Particulars(prefix + "入孵" + number, IndustryField.OTHER, null, null),
                registration,
                null,
                false);
        Stay stay = Stay.admit(
                new StayId(prefix + "-stay-" + number),
                somebody,
                carrier,
                entered,
                new SpaceChoice(List.of(), workstations, null),
                null,
                null,
                List.of(),
                event(StayAct.ADMITTED, entered));
        made.incubatees().add(somebody);
        made.stays().add(stay);
        carrier.settle(stay.getId().value(), stay.leases());
        return stay;
    }

    /** The team of a stay becomes a firm. */
    public Tale registers(Stay stay, LocalDate on) {
        stay.registered(stay.getIncubateeName(), on, event(StayAct.REGISTERED, on));
        return this;
    }

    public Tale graduates(Stay stay, LocalDate on) {
        var how = new Graduation(GraduationGround.MERGER_OR_LISTING, null, new Evidence("证明", null, List.of()));
        stay.graduate(how, null, event(StayAct.GRADUATED, on), EVER);
        carrier.settle(stay.getId().value(), stay.leases());
        return this;
    }

    public Tale leaves(Stay stay, LocalDate on) {
        stay.exit(new Exit(ExitReason.MOVED_AWAY, null), event(StayAct.EXITED, on), EVER);
        carrier.settle(stay.getId().value(), stay.leases());
        return this;
    }

    public Tale serves(LocalDate on) {
        List<IncubateeId> served =
                made.incubatees().stream().map(Incubatee::getId).limit(1).toList();
        made.services()
                .add(new Service(
                        new ServiceId(prefix + "-service-" + made.services().size()),
                        carrier.getId(),
                        carrier.getProfile().name(),
                        carrier.getRegion(),
                        ServiceKind.MENTORING,
                        ServiceMode.GROUP,
                        on,
                        served,
                        "导师",
                        2,
                        Yuan.ZERO,
                        3,
                        null,
                        new Receipt(prefix + "/" + made.services().size(), ""),
                        Service.scopeKeys(carrier, on, served),
                        false));
        return this;
    }

    private static StayEvent event(StayAct act, LocalDate on) {
        return new StayEvent(act, on, "test", Instant.EPOCH, null);
    }

    public Tale storedIn(MongoOperations mongo) {
        for (int number = 0; number < made.stays().size(); number++) {
            Stay stay = made.stays().get(number).settled();
            var whereabouts = StayWhereabouts.of(List.of(stay), stay.getEnteredOn());
            made.incubatees()
                    .get(number)
                    .place(whereabouts.placement(), whereabouts.visibleTo(), whereabouts.confidedTo());
        }
        made.storedIn(mongo);
        return this;
    }
}
