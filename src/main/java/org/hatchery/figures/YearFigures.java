package org.hatchery.figures;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Figures of one firm or team for one year (年度数据), entered by the firm and confirmed by the carrier responsible for that
 * year.
 *
 * <p>Keeps: figures of a year that is not over are never confirmed; values that others took the place of stay in the
 * history.
 */
@Counted
@Telling
@Document("yearFigures")
public class YearFigures implements Worded {
    @Id
    private final YearFiguresId id;

    @Version
    private @Nullable Long version;

    private final IncubateeId incubatee;
    private final int year;
    private String incubateeName;
    private CarrierId carrier;

    /** Carrier that was responsible before, when there was one, so that its totals can be counted anew. */
    private @Nullable CarrierId movedFrom;

    /** Where that carrier lay at the end of the year, or of the stay in it. */
    private RegionCode region;

    private YearFiguresState state;
    private boolean preliminary;
    private YearValues values;
    /** Null while nothing in the values is hard to believe. */
    private @Nullable Doubt doubt;

    private List<YearFiguresEvent> history;
    private Set<String> visibleTo;
    private final boolean sample;

    YearFigures(
            YearFiguresId id,
            IncubateeId incubatee,
            int year,
            String incubateeName,
            CarrierId carrier,
            RegionCode region,
            YearFiguresState state,
            boolean preliminary,
            YearValues values,
            List<YearFiguresEvent> history,
            Set<String> visibleTo,
            boolean sample) {
        this.id = id;
        this.incubatee = incubatee;
        this.year = year;
        this.incubateeName = incubateeName;
        this.carrier = carrier;
        this.region = region;
        this.state = state;
        this.preliminary = preliminary;
        this.values = values;
        this.history = history;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /**
     * The first figures of a year.
     *
     * @param event ENTERED by the firm itself, or ENTERED_FOR it by the carrier
     * @throws Rejection what {@link YearValues#checked} refuses
     */
    public static YearFigures first(YearOfStay of, YearValues values, YearFiguresEvent event, LocalDate today) {
        Stay stay = of.stay();
        boolean preliminary = isPreliminary(of.year(), today);
        return new YearFigures(
                YearFiguresId.of(stay.getIncubatee(), of.year()),
                stay.getIncubatee(),
                of.year(),
                stay.getIncubateeName(),
                stay.getCarrier(),
                of.region(),
                YearFiguresState.ENTERED,
                preliminary,
                values.checked(),
                List.of(event),
                of.visibleTo(),
                stay.isSample());
    }

    /**
     * Takes other values; they need to be confirmed again.
     *
     * @throws Rejection INVALID without a reason for correcting what was confirmed; CAP_EXCEEDED after too many
     *     corrections; what {@link YearValues#checked} refuses
     */
    void correct(YearOfStay of, YearValues said, YearFiguresEvent event, LocalDate today) {
        YearValues sound = said.checked();
        mustSayWhy(event);
        entries().mustHaveRoom();
        move(of);
        preliminary = isPreliminary(year, today);
        state = YearFiguresState.ENTERED;
        note(new YearFiguresEvent(event.act(), event.by(), event.at(), event.reason(), values));
        values = sound;
    }

    private void mustSayWhy(YearFiguresEvent event) {
        if (state == YearFiguresState.CONFIRMED && event.reason() == null) {
            throw new Rejection(INVALID, "reason", Words.say("figures.these-were-confirmed-say"));
        }
    }

    /** Another carrier takes them away from whoever saw them; the same one somewhere else does not. */
    private void move(YearOfStay of) {
        Set<String> keys = new HashSet<>(of.visibleTo());
        if (carrier.equals(of.stay().getCarrier())) {
            keys.addAll(visibleTo);
        } else {
            movedFrom = carrier;
        }
        carrier = of.stay().getCarrier();
        region = of.region();
        incubateeName = of.stay().getIncubateeName();
        visibleTo = keys;
    }

    /** Notes why values that hardly can be true are right; null where none are. */
    void explain(@Nullable Doubt doubt) {
        this.doubt = doubt;
    }

    static boolean isPreliminary(int year, LocalDate today) {
        return today.getYear() <= year;
    }

    /**
     * Somebody else than whoever entered them confirms.
     *
     * @throws Rejection WRONG_STATE unless they were entered, and after the year was over; NOT_RESPONSIBLE for whoever
     *     entered them
     */
    public void confirm(YearFiguresEvent event) {
        if (state != YearFiguresState.ENTERED) {
            throw new Rejection(WRONG_STATE, "figures", Words.say("figures.only-what-entered-confirmed"));
        }
        if (preliminary) {
            throw new Rejection(WRONG_STATE, "figures", Words.say("figures.these-were-entered-before"));
        }
        if (entries().last().by().equals(event.by())) {
            throw new Rejection(NOT_RESPONSIBLE, "figures", Words.say("figures.entered-these-yourself-somebody"));
        }
        state = YearFiguresState.CONFIRMED;
        note(event);
    }

    /**
     * The carrier finds something wrong.
     *
     * @throws Rejection WRONG_STATE when they are with the firm already
     */
    public void giveBack(YearFiguresEvent event) {
        if (state == YearFiguresState.RETURNED) {
            throw new Rejection(WRONG_STATE, "figures", Words.say("figures.these-were-returned-wait"));
        }
        state = YearFiguresState.RETURNED;
        note(event);
    }

    private void note(YearFiguresEvent event) {
        history = entries().and(event).all();
    }

    /** Whether there is nothing to change, because this is what they say already and nobody objected. */
    boolean says(YearValues said, LocalDate today) {
        return state != YearFiguresState.RETURNED && values.equals(said) && preliminary == isPreliminary(year, today);
    }

    /** Whether the same caller did the same to the version it was meant for. */
    boolean isDone(YearFiguresEvent event, long expectedVersion) {
        return getVersion() == expectedVersion + 1 && entries().endWith(event);
    }

    private Entries entries() {
        return new Entries(history);
    }

    @Override
    public Collection<@Nullable String> words() {
        return List.of(incubateeName);
    }

    /** Who entered the values that they have now. */
    public String getEnteredBy() {
        return entries().last().by();
    }

    /** Whether the carrier entered the values that they have now; a bureau may confirm these. */
    public boolean isEnteredFor() {
        return entries().last().act() == YearFiguresAct.ENTERED_FOR;
    }

    public @Nullable Doubt getDoubt() {
        return doubt;
    }

    /** Whether the firm itself has ever entered any, which a carrier then leaves to it. */
    public boolean isFirmsOwn() {
        return entries().areFirmsOwn();
    }

    public YearFiguresId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public IncubateeId getIncubatee() {
        return incubatee;
    }

    public int getYear() {
        return year;
    }

    public String getIncubateeName() {
        return incubateeName;
    }

    /** Where the incubatee stayed in that year; this carrier confirms. */
    public CarrierId getCarrier() {
        return carrier;
    }

    public @Nullable CarrierId getMovedFrom() {
        return movedFrom;
    }

    public RegionCode getRegion() {
        return region;
    }

    public YearFiguresState getState() {
        return state;
    }

    /** Whether they were entered while the year was still running. */
    public boolean isPreliminary() {
        return preliminary;
    }

    public YearValues getValues() {
        return values;
    }

    public List<YearFiguresEvent> getHistory() {
        return history;
    }

    public boolean isSample() {
        return sample;
    }
}
