package org.hatchery.reporting.expecting;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_FOUND;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.window.ChangeWindow;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.HopDue;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.ReportWindow.Opening;
import org.hatchery.reporting.window.Respondents;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a bureau opens a form for its region and a period. */
@Service
public class OpenWindow {
    private final FormDirectory forms;
    private final ChangeWindow change;
    private final SettleWindow settle;
    private final RegionsBelow regions;
    private final Clock clock;

    OpenWindow(FormDirectory forms, ChangeWindow change, SettleWindow settle, RegionsBelow regions, Clock clock) {
        this.forms = forms;
        this.change = change;
        this.settle = settle;
        this.regions = regions;
        this.clock = clock;
    }

    /** Until when a station is on time, as so many days after the period. */
    public record DueDays(Hop hop, int days) {}

    /**
     * What is opened.
     *
     * @param kinds of carriers that are asked; null for all that the form names
     * @param levels of their titles; empty where titles do not matter
     */
    public record Request(
            String form,
            RegionCode region,
            Period period,
            List<DueDays> dueDays,
            @Nullable Set<CarrierKind> kinds,
            Set<RecognitionLevel> levels) {}

    /**
     * Opens; everybody who is expected has a report of theirs at once.
     *
     * @throws Rejection NOT_RESPONSIBLE for another region; NOT_FOUND for a form that there is not; WRONG_DATES for a period
     *     that has not begun, or for which the form is not asked; INVALID for kinds that the form does not name, or days
     *     that are missing or fall; ALREADY_REGISTERED as {@link ChangeWindow#open} says
     */
    public ReportWindow open(Request request, Actor actor) {
        ChangeWindow.mustBeOf(actor, request.region());
        ReportForm form = form(request);
        LocalDate today = LocalDate.now(clock);
        if (request.period().firstDay().isAfter(today)) {
            throw new Rejection(WRONG_DATES, "period", Words.say("reporting.period-begins"));
        }
        var wanted = new Opening(
                form,
                request.region(),
                request.period(),
                new Respondents(kinds(request, form), request.levels()),
                dues(request));
        var fresh = ReportWindow.open(wanted, regions.visibleTo(request.region()), actor.id(), clock.instant(), false);
        return settle.settle(change.open(fresh));
    }

    private ReportForm form(Request request) {
        if (forms.latest(request.form()).isEmpty()) {
            throw new Rejection(NOT_FOUND, "form", Words.say("reporting.no-such-form"));
        }
        return forms.forPeriod(request.form(), request.period())
                .orElseThrow(() -> new Rejection(WRONG_DATES, "period", Words.say("reporting.form-not-for-period")));
    }

    private static Set<CarrierKind> kinds(Request request, ReportForm form) {
        if (form.asks().isUnit()) {
            boolean carriers = request.kinds() != null && !request.kinds().isEmpty();
            if (carriers || !request.levels().isEmpty()) {
                throw new Rejection(INVALID, "kinds", Words.say("reporting.not-asked-kinds"));
            }
            return Set.of();
        }
        Set<CarrierKind> kinds =
                request.kinds() == null || request.kinds().isEmpty() ? form.respondents() : request.kinds();
        if (form.respondents().isEmpty() || !form.respondents().containsAll(kinds)) {
            throw new Rejection(INVALID, "kinds", Words.say("reporting.not-asked-kinds"));
        }
        return kinds;
    }

    /** One day for each station up to the bureau itself, in their order. */
    private static List<HopDue> dues(Request request) {
        Map<Hop, Integer> days = new HashMap<>();
        request.dueDays().forEach(due -> days.put(due.hop(), due.days()));
        List<Hop> hops = Hop.upTo(request.region());
        List<Integer> inOrder =
                hops.stream().filter(days::containsKey).map(days::get).toList();
        boolean rising = inOrder.equals(inOrder.stream().sorted().toList());
        var faults = new Faults();
        faults.unless(
                rising
                        && days.keySet().equals(Set.copyOf(hops))
                        && request.dueDays().size() == hops.size(),
                "dueDays",
                Words.say("reporting.due-days-rise"));
        faults.mustBeNone();
        LocalDate last = request.period().lastDay();
        return hops.stream()
                .map(hop -> new HopDue(hop, last.plusDays(Objects.requireNonNull(days.get(hop)))))
                .toList();
    }
}
