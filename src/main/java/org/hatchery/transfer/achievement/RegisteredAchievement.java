package org.hatchery.transfer.achievement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Telling;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.Worded;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.conversion.Conversion;
import org.hatchery.transfer.conversion.Income;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Achievement (科技成果) on its way from the register to use; its owners always hold all of it together. */
@Counted
@Telling
@Document("achievements")
@NamedInterface(propagate = false)
public final class RegisteredAchievement implements Worded {
    private static final int MOST = 50;

    @Id
    private final AchievementId id;

    @Version
    private @Nullable Long version;

    private final AchievementFacts facts;
    private final LocalDate registeredOn;
    private AchievementFunnel funnel;
    private @Nullable LocalDate filedOn;
    private @Nullable AchievementAssessment assessment;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate convertedOn;
    private List<Conversion> conversions;

    /** Number of its registration, by which it is known once. Absent, not empty, for the sake of the index. */
    private final @Nullable String numberKey;

    /** What checks found when it was registered or converted last; absent on those of before. */
    private @Nullable List<Finding> findings;

    /** By which others of much the same text are found; a secret leaves none. */
    private final @Nullable List<Long> textKeys;

    private final Receipt receipt;
    private final Set<String> visibleTo;
    private final boolean sample;

    RegisteredAchievement(
            AchievementId id,
            AchievementFacts facts,
            LocalDate registeredOn,
            AchievementFunnel funnel,
            List<Conversion> conversions,
            @Nullable String numberKey,
            @Nullable List<Long> textKeys,
            Receipt receipt,
            Set<String> visibleTo,
            boolean sample) {
        this.id = id;
        this.facts = facts;
        this.registeredOn = registeredOn;
        this.funnel = funnel;
        this.conversions = conversions;
        this.numberKey = numberKey;
        this.textKeys = textKeys;
        this.receipt = receipt;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /** An achievement new on the register. */
    public static RegisteredAchievement register(
            AchievementId id, AchievementFacts facts, LocalDate on, Receipt receipt, boolean sample) {
        return new RegisteredAchievement(
                id,
                facts,
                on,
                AchievementFunnel.DISCOVERED,
                List.of(),
                facts.number(),
                keys(facts),
                receipt,
                facts.scopeKeys(),
                sample);
    }

    /** What its text leaves for the index. */
    static List<Long> keys(AchievementFacts facts) {
        return facts.secrecy() == Secrecy.SECRET ? List.of() : TextKeys.of(facts.text());
    }

    /** Checks found this. */
    public void found(List<Finding> some) {
        findings = List.copyOf(some);
    }

    /** A key unit files it for assessment. */
    public void file(LocalDate on) {
        if (filedOn != null) {
            throw wrongState();
        }
        filedOn = on;
    }

    /** Somebody assessed what was filed; what is recommended is screened. */
    public void assess(AchievementAssessment found) {
        if (filedOn == null || funnel == AchievementFunnel.CONVERTED) {
            throw wrongState();
        }
        assessment = found;
        funnel = found.recommended() ? AchievementFunnel.SCREENED : AchievementFunnel.DISCOVERED;
    }

    /** It is made known to everybody; again changes nothing. */
    public void publish(LocalDate on) {
        if (facts.secrecy() != Secrecy.OPEN) {
            throw new Rejection(
                    UserErrorCode.NOT_ELIGIBLE, "achievements", Words.say("transfer.only-open-is-published"));
        }
        publishedOn = publishedOn == null ? on : publishedOn;
    }

    /** It is converted, once more or for the first time. */
    public void convert(Conversion conversion) {
        if (conversions.size() >= MOST) {
            throw new Rejection(UserErrorCode.CAP_EXCEEDED, "achievement", Words.say("transfer.most-conversions"));
        }
        List<Conversion> more = new ArrayList<>(conversions);
        more.add(conversion);
        conversions = List.copyOf(more);
        convertedOn = convertedOn == null || conversion.on().isBefore(convertedOn) ? conversion.on() : convertedOn;
        funnel = AchievementFunnel.CONVERTED;
    }

    /** The contract of one of its conversions was registered. */
    public void nameContract(int number, String certificate) {
        Conversion known = conversion(number);
        if (!known.hasContract()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "conversion", Words.say("transfer.own-use-has-no-contract"));
        }
        say(known.under(certificate));
    }

    /** Certificates that its conversions name. */
    Set<String> namedContracts() {
        return conversions.stream()
                .map(Conversion::contract)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** These are recognised, of those that it names; whether that is news. */
    boolean confirms(Set<String> recognised) {
        List<Conversion> now =
                conversions.stream().map(one -> one.confirmedBy(recognised)).toList();
        boolean news = !now.equals(conversions);
        conversions = now;
        return news;
    }

    private Conversion conversion(int number) {
        if (number < 1 || number > conversions.size()) {
            throw Rejection.notFound("conversion");
        }
        return conversions.get(number - 1);
    }

    private void say(Conversion right) {
        List<Conversion> more = new ArrayList<>(conversions);
        more.set(right.number() - 1, right);
        conversions = List.copyOf(more);
    }

    /** Income came of one of its conversions. */
    public void earn(int number, Income income) {
        Conversion known = conversion(number);
        if (known.incomes().size() >= MOST) {
            throw new Rejection(UserErrorCode.CAP_EXCEEDED, "conversion", Words.say("transfer.most-conversions"));
        }
        if (income.on().isBefore(known.on())) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "on", Words.say("transfer.income-since-conversion"));
        }
        say(known.and(income));
    }

    private static Rejection wrongState() {
        return new Rejection(
                UserErrorCode.WRONG_STATE, "achievement", Words.say("transfer.achievement-stands-elsewhere"));
    }

    /** Whether fiscal money paid for it and the day is over by which it was to be converted. */
    public boolean isOverdue(LocalDate today) {
        LocalDate by = facts.convertBy();
        return facts.source().fiscal() && by != null && by.isBefore(today) && convertedOn == null;
    }

    @Override
    public Collection<@Nullable String> words() {
        // not by the number of its project, which is not published: whoever searches by parts of it would learn it
        return Arrays.asList(facts.title(), facts.number(), facts.unit());
    }

    public AchievementId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public AchievementFacts getFacts() {
        return facts;
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public AchievementFunnel getFunnel() {
        return funnel;
    }

    public @Nullable LocalDate getFiledOn() {
        return filedOn;
    }

    public @Nullable AchievementAssessment getAssessment() {
        return assessment;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public @Nullable LocalDate getConvertedOn() {
        return convertedOn;
    }

    public List<Conversion> getConversions() {
        return conversions;
    }

    public List<Finding> getFindings() {
        return findings == null ? List.of() : findings;
    }

    List<Long> getTextKeys() {
        return textKeys == null ? keys(facts) : textKeys;
    }

    @Nullable String numberKey() {
        return numberKey;
    }

    Receipt getReceipt() {
        return receipt;
    }

    public Set<String> getVisibleTo() {
        return visibleTo;
    }

    public boolean isSample() {
        return sample;
    }
}
