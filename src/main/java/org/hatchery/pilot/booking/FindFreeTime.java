package org.hatchery.pilot.booking;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseFilter;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.Era;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.calendar.FreeTime;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Service;

/** Use case: find equipment that can still be booked; whoever has booked the rest stays unknown. */
@Service
public class FindFreeTime {
    private static final int MOST_DAYS = 31;

    private final BaseDirectory bases;
    private final EquipmentDays days;
    private final Clock clock;

    FindFreeTime(BaseDirectory bases, EquipmentDays days, Clock clock) {
        this.bases = bases;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Free time of a piece of equipment from a first day to a last one, both included.
     *
     * @throws Rejection NOT_FOUND; WRONG_DATES for more than 31 days
     */
    public List<Slot> of(BaseId id, String equipment, LocalDate first, LocalDate last) {
        checkDays(first, last, "to");
        PilotBase base = bases.get(id);
        Equipment piece = base.piece(equipment).orElseThrow(() -> Rejection.notFound("equipment"));
        return base.isOpen() ? free(piece, days.taken(id, equipment, first, last), first, last) : List.of();
    }

    /**
     * Bases by name; when days are given, only those that have equipment free.
     *
     * @throws Rejection WRONG_DATES for only one of both days, or more than 31 days
     */
    public Page<PilotBase> search(BaseFilter filter, PageRequest request) {
        LocalDate first = filter.freeFrom();
        LocalDate last = filter.freeTo();
        if (first == null && last == null) {
            return bases.search(filter, request);
        }
        if (first == null || last == null) {
            throw new Rejection(WRONG_DATES, "freeTo", Words.say("pilot.give-both-days"));
        }
        checkDays(first, last, "freeTo");
        return searchFree(filter, first, last, request);
    }

    private static void checkDays(LocalDate first, LocalDate last, String field) {
        Era.check(first, field);
        Era.check(last, field);
        if (last.isBefore(first)) {
            throw new Rejection(WRONG_DATES, field, Words.say("pilot.last-day-lie-before"));
        }
        if (last.isAfter(first.plusDays(MOST_DAYS - 1))) {
            throw new Rejection(WRONG_DATES, field, Words.say("pilot.ask-1-31-days"));
        }
    }

    /** Reads on until the page is full: what is free is no field of a base. */
    private Page<PilotBase> searchFree(BaseFilter filter, LocalDate first, LocalDate last, PageRequest request) {
        List<Page.Entry<PilotBase>> found = new ArrayList<>();
        PageRequest next = new PageRequest(PageRequest.LARGEST, request.start(), request.backward(), request.order());
        boolean more = true;
        while (more && found.size() <= request.size()) {
            Page<PilotBase> page = bases.search(filter, next);
            List<Page.Entry<PilotBase>> free = free(page.entries(), filter, first, last);
            found.addAll(request.backward() ? 0 : found.size(), free);
            more = request.backward() ? page.hasPrevious() : page.hasNext();
            next = more ? beyond(page, request) : next;
        }
        return cut(found, request, () -> count(filter, first, last));
    }

    private static PageRequest beyond(Page<PilotBase> page, PageRequest request) {
        int edge = request.backward() ? 0 : page.entries().size() - 1;
        return new PageRequest(
                PageRequest.LARGEST, page.entries().get(edge).place(), request.backward(), request.order());
    }

    private static Page<PilotBase> cut(List<Page.Entry<PilotBase>> found, PageRequest request, LongSupplier total) {
        boolean more = found.size() > request.size();
        int from = more && request.backward() ? found.size() - request.size() : 0;
        int to = more && !request.backward() ? request.size() : found.size();
        boolean beyond = request.start() != null;
        return new Page<>(
                List.copyOf(found.subList(from, to)),
                request.backward() ? beyond : more,
                request.backward() ? more : beyond,
                total);
    }

    private long count(BaseFilter filter, LocalDate first, LocalDate last) {
        return PageRequest.all(page -> bases.search(filter, page))
                .mapToLong(page -> free(page.entries(), filter, first, last).size())
                .sum();
    }

    private List<Page.Entry<PilotBase>> free(
            List<Page.Entry<PilotBase>> entries, BaseFilter filter, LocalDate first, LocalDate last) {
        List<BaseId> ids = entries.stream().map(entry -> entry.item().getId()).toList();
        Map<String, Map<LocalDate, List<DayPart>>> taken = days.taken(ids, first, last);
        return entries.stream()
                .filter(entry -> entry.item().isOpen())
                .filter(entry -> entry.item().getEquipment().stream()
                        .filter(piece -> isAsked(piece, filter))
                        .anyMatch(piece -> isFree(entry.item(), piece, taken, first, last)))
                .toList();
    }

    private static boolean isAsked(Equipment piece, BaseFilter filter) {
        return filter.capability() == null || piece.capabilities().contains(BaseDirectory.plain(filter.capability()));
    }

    private boolean isFree(
            PilotBase base,
            Equipment piece,
            Map<String, Map<LocalDate, List<DayPart>>> taken,
            LocalDate first,
            LocalDate last) {
        var held = taken.getOrDefault(EquipmentDays.place(base.getId(), piece.code()), Map.of());
        return !free(piece, held, first, last).isEmpty();
    }

    private List<Slot> free(Equipment piece, Map<LocalDate, List<DayPart>> taken, LocalDate first, LocalDate last) {
        return new FreeTime(piece, taken, LocalDateTime.now(clock)).between(first, last);
    }
}
