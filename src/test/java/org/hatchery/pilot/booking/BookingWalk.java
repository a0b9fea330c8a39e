package org.hatchery.pilot.booking;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Draws;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.Pieces;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a base, its users and their firms do with one equipment in any order, done to the service and to a diary. */
final class BookingWalk {
    private static final int WINDOW_DAYS = 40;
    private static final int QUOTA_HOURS = 60;

    private final BookEquipment book;
    private final PutDownTime down;
    private final ChangeBooking change;
    private final FindFreeTime free;
    private final MongoTemplate mongo;
    private final LocalDateTime now;
    private final LocalDate first;

    private final List<Booking> made = new ArrayList<>();
    private final List<Diary.Entry> entries = new ArrayList<>();
    private final Diary diary = new Diary(QUOTA_HOURS);
    private Random random = new Random();
    private final PilotBase base = Pieces.base(
            "history-" + UUID.randomUUID(),
            Pieces.piece(BookingUnit.HOUR, "1", OpeningHours.always(), 0, QUOTA_HOURS, null));
    private final List<String> firms;

    BookingWalk(BeanFactory beans) {
        book = beans.getBean(BookEquipment.class);
        down = beans.getBean(PutDownTime.class);
        change = beans.getBean(ChangeBooking.class);
        free = beans.getBean(FindFreeTime.class);
        mongo = beans.getBean(MongoTemplate.class);
        now = LocalDateTime.now(beans.getBean(Clock.class));
        first = now.toLocalDate().plusDays(2);
        mongo.save(base);
        var admin = beans.getBean(Api.class).as(Role.ADMIN);
        firms = Stream.generate(() -> GlobalId.key("Incubatee", Site.newFirm(admin)))
                .limit(4)
                .toList();
    }

    void step(Draws chance) {
        random = chance;
        act();
        assertThat(freeHalfHours()).isEqualTo(diaryFree());
    }

    void end() {
        assertThat(BookedTime.faults(mongo.getDb(), base.getId())).isEmpty();
        for (int place = 0; place < made.size(); place++) {
            assertThat(made.get(place).getState().name()).isEqualTo(entries.get(place).state);
        }
    }

    /** States that bookings came to. */
    Set<String> states() {
        return entries.stream().map(entry -> entry.state).collect(toSet());
    }

    private void act() {
        int kind = made.isEmpty() ? 0 : random.nextInt(10);
        if (kind < 5) {
            bookSomething();
        } else if (kind < 7) {
            cancelSomething();
        } else if (kind < 9) {
            decideSomething();
        } else {
            actOnAnOldVersion();
        }
    }

    private Diary.Entry someTime(String firm, String state) {
        LocalDateTime from = first.atStartOfDay().plusMinutes(30L * random.nextInt(48 * (WINDOW_DAYS - 8)));
        return new Diary.Entry(
                firm, from, from.plusMinutes(30L * (1 + random.nextInt(random.nextInt(4) == 0 ? 300 : 40))), state);
    }

    private void bookSomething() {
        boolean forRepair = random.nextInt(6) == 0;
        String firm = forRepair ? Diary.NOBODY : firms.get(random.nextInt(firms.size()));
        Diary.Entry wanted = someTime(firm, forRepair ? "APPROVED" : "REQUESTED");
        String key = "history-" + UUID.randomUUID();
        Supplier<Booking> send = () -> forRepair ? sendDown(wanted, key) : sendBooking(wanted, key);
        String refusal = diary.refusal(wanted);
        assertThat(refusalOf(send)).isEqualTo(refusal);
        if (refusal.isEmpty()) {
            made.add(send.get());
            entries.add(wanted);
            diary.add(wanted);
        }
    }

    private Booking sendBooking(Diary.Entry wanted, String key) {
        Actor firm = new Actor(wanted.firm, Role.FIRM, List.of(wanted.firm));
        var request = new BookEquipment.Request(
                base.getId(), "T-1", wanted.from, wanted.to, "放大试验", new IncubateeId(wanted.firm));
        return book.book(request, Receipt.of(firm, key, request.toString()), firm);
    }

    private Booking sendDown(Diary.Entry wanted, String key) {
        return down.put(
                base.getId(),
                "T-1",
                wanted.from,
                wanted.to,
                "检修",
                Receipt.of(provider(), key, wanted.from.toString()),
                provider());
    }

    private Actor provider() {
        return new Actor("provider", Role.PROVIDER, List.of(base.getId().value()));
    }

    private void cancelSomething() {
        int which = random.nextInt(made.size());
        Diary.Entry entry = entries.get(which);
        boolean byFirm = random.nextBoolean() && !entry.firm.equals(Diary.NOBODY);
        Actor actor = byFirm ? new Actor(entry.firm, Role.FIRM, List.of(entry.firm)) : provider();
        boolean late = byFirm && entry.state.equals("APPROVED") && now.isAfter(entry.from.minusHours(24));
        String refusal = !entry.holds() ? "WRONG_STATE" : late ? "TOO_LATE" : "";
        if (Math.abs(java.time.Duration.between(now, entry.from.minusHours(24)).toMinutes()) < 5) {
            return; // the notice ends while the test runs
        }
        changed(
                which,
                refusal,
                "CANCELLED",
                booking -> change.cancel(booking.getId(), booking.getVersion(), "试验取消", actor));
    }

    private void decideSomething() {
        int which = random.nextInt(made.size());
        boolean approve = random.nextBoolean();
        String refusal = entries.get(which).state.equals("REQUESTED") ? "" : "WRONG_STATE";
        changed(
                which,
                refusal,
                approve ? "APPROVED" : "DECLINED",
                booking -> change.decide(booking.getId(), booking.getVersion(), approve, "试验审批", provider()));
    }

    private void changed(int which, String refusal, String next, java.util.function.UnaryOperator<Booking> act) {
        Supplier<Booking> send = () -> act.apply(made.get(which));
        if (!refusal.isEmpty()) {
            assertThat(refusalOf(send)).isEqualTo(refusal);
            return;
        }
        made.set(which, send.get());
        entries.get(which).state = next;
    }

    private void actOnAnOldVersion() {
        Booking booking = made.get(random.nextInt(made.size()));
        assertThat(refusalOf(() -> change.cancel(booking.getId(), booking.getVersion() - 1, "迟", provider())))
                .isEqualTo("STALE");
    }

    private static String refusalOf(Supplier<Booking> act) {
        try {
            act.get();
            return "";
        } catch (Rejection declined) {
            return declined.code().name();
        }
    }

    private Set<LocalDateTime> freeHalfHours() {
        Set<LocalDateTime> found = new HashSet<>();
        LocalDate middle = first.plusDays(WINDOW_DAYS / 2);
        Stream.concat(
                        free.of(base.getId(), "T-1", first, middle.minusDays(1)).stream(),
                        free.of(base.getId(), "T-1", middle, first.plusDays(WINDOW_DAYS - 1)).stream())
                .forEach(slot -> {
                    for (LocalDateTime time = slot.from(); time.isBefore(slot.to()); time = time.plusMinutes(30)) {
                        found.add(time);
                    }
                });
        return found;
    }

    private Set<LocalDateTime> diaryFree() {
        Set<LocalDateTime> taken = diary.taken();
        Set<LocalDateTime> all = new HashSet<>();
        LocalDateTime end = first.plusDays(WINDOW_DAYS).atStartOfDay();
        for (LocalDateTime time = first.atStartOfDay(); time.isBefore(end); time = time.plusMinutes(30)) {
            if (!taken.contains(time)) {
                all.add(time);
            }
        }
        return all;
    }
}
