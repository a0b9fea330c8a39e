package org.hatchery.pilot.graphql;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.booking.BookEquipment;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingDirectory;
import org.hatchery.pilot.booking.BookingFilter;
import org.hatchery.pilot.booking.BookingId;
import org.hatchery.pilot.booking.ChangeBooking;
import org.hatchery.pilot.booking.PutDownTime;
import org.hatchery.pilot.training.RecordTraining;
import org.hatchery.pilot.training.TrainingDirectory;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of bookings and trainings in {@code pilot.graphqls}. */
@Controller
class BookingController implements NodeSource {
    private final BookingDirectory bookings;
    private final TrainingDirectory trainings;
    private final BookEquipment bookEquipment;
    private final PutDownTime putDownTime;
    private final ChangeBooking changeBooking;
    private final RecordTraining recordTraining;
    private final PilotBaseViews bases;
    private final IncubateeViews incubatees;
    private final PilotMapper mapper;
    private final Connections connections;
    private final Clock clock;

    BookingController(
            BookingDirectory bookings,
            TrainingDirectory trainings,
            BookEquipment bookEquipment,
            PutDownTime putDownTime,
            ChangeBooking changeBooking,
            RecordTraining recordTraining,
            PilotBaseViews bases,
            IncubateeViews incubatees,
            PilotMapper mapper,
            Connections connections,
            Clock clock) {
        this.bookings = bookings;
        this.trainings = trainings;
        this.bookEquipment = bookEquipment;
        this.putDownTime = putDownTime;
        this.changeBooking = changeBooking;
        this.recordTraining = recordTraining;
        this.bases = bases;
        this.incubatees = incubatees;
        this.mapper = mapper;
        this.connections = connections;
        this.clock = clock;
    }

    @QueryMapping
    Connection<BookingView> bookings(@Argument @Nullable BookingFilterInput filter, PageRequest page, Actor actor) {
        BookingFilter wanted = mapper.wanted(filter);
        var found = Asked.answer(() -> bookings.search(wanted, actor.scope(), page));
        return connections.of("BookingConnection", found, this::view);
    }

    @QueryMapping
    Connection<TrainingRecordView> trainingRecords(
            @Argument @Nullable TrainingRecordFilterInput filter, PageRequest page, Actor actor) {
        TrainingRecordFilterInput wanted = filter == null ? TrainingRecordFilterInput.ALL : filter;
        var found = trainings.search(
                mapper.baseId(wanted.base()),
                wanted.equipment(),
                mapper.incubateeId(wanted.incubatee()),
                actor.scope(),
                page);
        return connections.of("TrainingRecordConnection", found, mapper::toView);
    }

    @MutationMapping
    BookingPayload bookEquipment(@Argument BookEquipmentInput input, Receipt receipt, Actor actor) {
        return answer(() -> bookEquipment.book(mapper.toRequest(input, zone()), receipt, actor));
    }

    @MutationMapping
    BookingPayload putDownTime(@Argument PutDownTimeInput input, Receipt receipt, Actor actor) {
        return answer(() -> putDownTime.put(
                PilotBaseViews.key(input.base()),
                input.equipment(),
                LocalDateTime.ofInstant(input.from(), zone()),
                LocalDateTime.ofInstant(input.to(), zone()),
                input.reason(),
                receipt,
                actor));
    }

    @MutationMapping
    BookingPayload decideBooking(@Argument DecideBookingInput input, Actor actor) {
        return answer(() -> changeBooking.decide(
                key(input.booking()), input.expectedVersion(), input.approve(), input.note(), actor));
    }

    @MutationMapping
    BookingPayload cancelBooking(@Argument CancelBookingInput input, Actor actor) {
        return answer(() -> changeBooking.cancel(key(input.booking()), input.expectedVersion(), input.reason(), actor));
    }

    @MutationMapping
    BookingPayload recordUse(@Argument RecordUseInput input, Actor actor) {
        return answer(() -> changeBooking.recordUse(
                key(input.booking()), input.expectedVersion(), mapper.toUse(input, zone()), actor));
    }

    @MutationMapping
    BookingPayload correctUse(@Argument CorrectUseInput input, Actor actor) {
        return answer(() -> changeBooking.correctUse(
                key(input.booking()),
                input.expectedVersion(),
                mapper.toUse(input.use(), zone()),
                input.reason(),
                actor));
    }

    @MutationMapping
    BookingPayload undoUse(@Argument UndoUseInput input, Actor actor) {
        return answer(
                () -> changeBooking.undoUse(key(input.booking()), input.expectedVersion(), input.reason(), actor));
    }

    @MutationMapping
    BookingPayload recordNoShow(@Argument RecordNoShowInput input, Actor actor) {
        return answer(
                () -> changeBooking.recordNoShow(key(input.booking()), input.expectedVersion(), input.note(), actor));
    }

    @MutationMapping
    BookingPayload rateUse(@Argument RateUseInput input, Actor actor) {
        return answer(() -> changeBooking.rate(key(input.booking()), input.expectedVersion(), input.toRating(), actor));
    }

    @MutationMapping
    TrainingRecordPayload recordTraining(@Argument RecordTrainingInput input, Actor actor) {
        return Answer.with(
                TrainingRecordPayload::new,
                () -> mapper.toView(recordTraining.record(
                        PilotBaseViews.key(input.base()),
                        input.equipment(),
                        IncubateeViews.key(input.incubatee()),
                        input.passedOn(),
                        input.validTo(),
                        actor)));
    }

    private BookingPayload answer(Supplier<Booking> act) {
        return Answer.with(BookingPayload::new, () -> view(act.get()));
    }

    private BookingView view(Booking booking) {
        return mapper.toView(booking, zone());
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private static BookingId key(String id) {
        return new BookingId(GlobalId.key("Booking", id));
    }

    @BatchMapping(typeName = "Booking", field = "base")
    Map<BookingView, PilotBaseView> baseOfBooking(List<BookingView> shown) {
        return basesOf(shown, BookingView::host);
    }

    @BatchMapping(typeName = "Booking", field = "incubatee")
    Map<BookingView, IncubateeView> incubateeOfBooking(List<BookingView> shown, @ContextValue Actor actor) {
        return partiesOf(shown, BookingView::party, actor);
    }

    @BatchMapping(typeName = "TrainingRecord", field = "base")
    Map<TrainingRecordView, PilotBaseView> baseOfTraining(List<TrainingRecordView> shown) {
        return basesOf(shown, TrainingRecordView::host);
    }

    @BatchMapping(typeName = "TrainingRecord", field = "incubatee")
    Map<TrainingRecordView, IncubateeView> incubateeOfTraining(
            List<TrainingRecordView> shown, @ContextValue Actor actor) {
        return partiesOf(shown, TrainingRecordView::party, actor);
    }

    private <T> Map<T, PilotBaseView> basesOf(List<T> shown, Function<T, BaseId> id) {
        Map<BaseId, PilotBaseView> found =
                bases.find(shown.stream().map(id).distinct().toList());
        return answers(shown, item -> found.get(id.apply(item)));
    }

    private <T> Map<T, IncubateeView> partiesOf(List<T> shown, Function<T, @Nullable IncubateeId> id, Actor actor) {
        List<IncubateeId> ids =
                shown.stream().map(id).filter(Objects::nonNull).distinct().toList();
        Map<IncubateeId, IncubateeView> found = ids.isEmpty() ? Map.of() : incubatees.find(ids, actor.scope());
        return answers(shown, item -> {
            IncubateeId party = id.apply(item);
            return party == null ? null : found.get(party);
        });
    }

    /** What nobody found stays absent, which the API shows as null. */
    private static <T, V> Map<T, V> answers(List<T> shown, Function<T, @Nullable V> view) {
        Map<T, V> answers = new HashMap<>();
        shown.forEach(item -> {
            V found = view.apply(item);
            if (found != null) {
                answers.put(item, found);
            }
        });
        return answers;
    }

    @SchemaMapping(typeName = "Booking")
    BookingActionsView viewerCan(BookingView booking, Actor actor) {
        return new BookingActions(booking.standing(), actor, LocalDateTime.now(clock)).view();
    }

    @Override
    public String type() {
        return "Booking";
    }

    @Override
    public Map<String, BookingView> byKey(Collection<String> keys, Scope scope) {
        return bookings.find(keys.stream().map(BookingId::new).toList(), scope).stream()
                .map(this::view)
                .collect(Collectors.toMap(BookingView::key, Function.identity()));
    }
}
