package org.hatchery.pilot.graphql;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseFilter;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.BaseProfile;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.Opening;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.base.Staff;
import org.hatchery.pilot.booking.BookEquipment;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingEvent;
import org.hatchery.pilot.booking.BookingFilter;
import org.hatchery.pilot.booking.BookingId;
import org.hatchery.pilot.calendar.MonthShare;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.Use;
import org.hatchery.pilot.training.TrainingRecord;
import org.hatchery.pilot.use.InstrumentYear;
import org.hatchery.pilot.use.Openness;
import org.hatchery.pilot.use.YearOfUse;
import org.hatchery.provider.graphql.ProviderViews;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.FilterDays;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Between bases and bookings and what the API shows and takes; moments become times in the zone of the clock. */
@Mapper(imports = GlobalId.class)
interface PilotMapper {
    @Mapping(target = ".", source = "profile")
    @Mapping(target = "key", source = "id")
    @Mapping(target = "place", source = "profile.region")
    @Mapping(target = "opener", source = "profile.institution")
    PilotBaseView toView(PilotBase base);

    EquipmentView toView(Equipment piece);

    default List<OpeningTimeView> toViews(OpeningHours hours) {
        return hours.openings().stream().map(this::toView).toList();
    }

    default OpeningTimeView toView(Opening opening) {
        return new OpeningTimeView(
                opening.day(),
                TimeOfDay.of(opening.part().from()),
                TimeOfDay.of(opening.part().to()));
    }

    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "host", source = "base")
    @Mapping(target = "party", source = "incubatee")
    @Mapping(target = "from", source = "slot.from")
    @Mapping(target = "to", source = "slot.to")
    @Mapping(target = "bookedMinutes", source = "months")
    BookingView toView(Booking booking, @Context ZoneId zone);

    default int sum(List<MonthShare> months) {
        return Math.toIntExact(months.stream().mapToLong(MonthShare::minutes).sum());
    }

    UseView toView(Use use, @Context ZoneId zone);

    BookingEventView toView(BookingEvent event, @Context ZoneId zone);

    TimeSlotView toView(Slot slot, @Context ZoneId zone);

    @Mapping(target = "id", expression = "java(GlobalId.of(\"TrainingRecord\", record.id()))")
    @Mapping(target = "host", source = "base")
    @Mapping(target = "party", source = "incubatee")
    TrainingRecordView toView(TrainingRecord record);

    @Mapping(target = "openHours", source = "openMinutes")
    @Mapping(target = "bookedHours", source = "bookedMinutes")
    @Mapping(target = "usedHours", source = "usedMinutes")
    @Mapping(target = "outsideHours", source = "outsideMinutes")
    YearOfUseView toView(YearOfUse year);

    /** Sums are no components, so they are named one by one. */
    default InstrumentOpennessView toView(Openness openness) {
        PilotBase host = openness.host();
        return new InstrumentOpennessView(
                toView(host),
                host.getProfile().institution(),
                openness.year(),
                hours(openness.openMinutes()),
                hours(openness.usedMinutes()),
                hours(openness.outsideMinutes()),
                openness.outsideShare(),
                Math.toIntExact(openness.outsideUsers()),
                openness.income(),
                openness.instruments().stream().map(this::toView).toList());
    }

    @Mapping(target = "openHours", source = "openMinutes")
    @Mapping(target = "usedHours", source = "usedMinutes")
    @Mapping(target = "outsideHours", source = "outsideMinutes")
    InstrumentYearView toView(InstrumentYear year);

    default double hours(long minutes) {
        return minutes / 60.0;
    }

    default String globalId(BaseId id) {
        return GlobalId.of("PilotBase", id.value());
    }

    default String globalId(BookingId id) {
        return GlobalId.of("Booking", id.value());
    }

    default @Nullable BaseId baseId(@Nullable String id) {
        return id == null ? null : PilotBaseViews.key(id);
    }

    default @Nullable IncubateeId incubateeId(@Nullable String id) {
        return id == null ? null : IncubateeViews.key(id);
    }

    /** Null stays null: use that goes on has no end. */
    default @Nullable Instant moment(@Nullable LocalDateTime time, @Context ZoneId zone) {
        return time == null ? null : time.atZone(zone).toInstant();
    }

    default LocalDateTime time(Instant moment, @Context ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    @Mapping(target = "within", source = "within")
    BaseFilter toFilter(PilotBaseFilterInput input, @Nullable Scope within);

    default @Nullable InstitutionId institutionId(@Nullable String id) {
        return id == null ? null : InstitutionViews.key(id);
    }

    BookingFilter toFilter(BookingFilterInput input);

    /** All when nothing is asked for. */
    default BookingFilter wanted(@Nullable BookingFilterInput input) {
        BookingFilter wanted = input == null ? BookingFilter.ALL : toFilter(input);
        FilterDays.check(wanted.from(), wanted.to());
        return wanted;
    }

    @Mapping(target = "provider", qualifiedByName = "provider")
    BaseProfile toProfile(RegisterPilotBaseInput input);

    /** Id of a provider, however it was said: as the global id that it is, or plainly as before there were any. */
    @Named("provider")
    static @Nullable String providerKey(@Nullable String said) {
        try {
            return said == null ? null : ProviderViews.key(said).value();
        } catch (RequestError plain) {
            return said;
        }
    }

    Operator toOperator(OperatorOfBaseInput input);

    default Staff toStaff(StaffInput input) {
        return input.toStaff();
    }

    default @Nullable Contact toContact(@Nullable ContactInput input) {
        return input == null ? null : input.toContact();
    }

    @Mapping(target = "capabilities", qualifiedByName = "plain")
    Equipment toEquipment(PutEquipmentInput input);

    /** Only where it is asked for by name: other sets of texts are none of its business. */
    @Named("plain")
    default Set<String> plain(Set<String> capabilities) {
        return capabilities.stream().map(BaseDirectory::plain).collect(Collectors.toSet());
    }

    default OpeningHours toHours(List<OpeningTimeInput> openings) {
        return OpeningTimeInput.all(openings);
    }

    BookEquipment.Request toRequest(BookEquipmentInput input, @Context ZoneId zone);

    /** Without minutes it ran all the time. */
    default Use toUse(RecordUseInput input, @Context ZoneId zone) {
        Instant end = input.to();
        LocalDateTime from = time(input.from(), zone);
        LocalDateTime to = end == null ? null : time(end, zone);
        Integer said = input.minutes();
        long lasted = to == null ? 0 : Duration.between(from, to).toMinutes();
        long minutes = said == null || to == null ? lasted : said;
        return new Use(from, to, minutes, input.note(), (to == null ? from : to).getYear());
    }
}
