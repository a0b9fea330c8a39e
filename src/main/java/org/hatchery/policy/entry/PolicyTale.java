package org.hatchery.policy.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Receipt;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.Ties;
import org.hatchery.policy.document.Units;
import org.hatchery.policy.document.Validity;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetCopy;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.Timing;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** One entered document of the sample, with a clause and a target; nothing of it is from a real document. */
@NamedInterface(propagate = false)
public final class PolicyTale {
    private static final Units UNITS = new Units(List.of("科技主管部门"), List.of("财政主管部门"));
    private static final String WRITER = "sample";

    private final PolicyVersion version;
    private final Instant at;

    /**
     * A draft.
     *
     * @param key names it among those of the sample
     * @param carriers how many there are to be by the end of that year
     */
    public PolicyTale(String key, RegionCode region, String title, int carriers, LocalDate from, Instant at) {
        var id = new PolicyDocumentId("sample-policy-" + key);
        String words = "到" + (from.getYear() + 2) + "年，孵化载体达到" + carriers + "家（示例）";
        var clause = new Clause(
                new ClauseId(id.value() + "-c1"),
                id,
                Place.behind(from, 0),
                "一（一）",
                words,
                "Sample: so many carriers",
                Clause.Priority.B,
                Reliability.SOUND,
                UNITS,
                List.of("示例政策包"),
                null);
        PolicyDocument document = document(id, region, title, from);
        Target target = target(document, clause, carriers);
        var content = new PolicyContent(document, List.of(clause), List.of()).with(target, List.of());
        this.at = at;
        this.version = PolicyVersion.begin(
                new Receipt("sample/policy-" + key, ""),
                1,
                content,
                null,
                new PolicyEvent(PolicyStep.WRITE, WRITER, at, null),
                true);
    }

    private static PolicyDocument document(PolicyDocumentId id, RegionCode region, String title, LocalDate from) {
        return new PolicyDocument(
                id,
                title,
                new Sentence(title, "Sample plan for carriers"),
                null,
                "示例发文机关",
                region,
                List.of(region),
                region.lineage().stream().sorted().toList(),
                from,
                Basis.STATED,
                null,
                new Validity(from, null, Basis.STATED, Words.say("policy.entered-without-term")),
                null,
                from.getYear(),
                from.getYear(),
                null,
                List.of(),
                new Ties(1, List.of(), List.of(), null, List.of(), UNITS));
    }

    private static Target target(PolicyDocument document, Clause clause, int carriers) {
        return new Target(
                new TargetId(document.id().value() + "-t1"),
                document.id(),
                clause.id(),
                clause.order(),
                document.places(),
                document.within(),
                "carriers",
                new Sentence("孵化载体", "Carriers"),
                new Timing(Timing.Kind.BY_END_OF_YEAR, null, document.firstYear() + 2, Timing.Counting.STANDING),
                document.firstYear(),
                document.lastYear(),
                new BigDecimal(carriers),
                List.of(),
                Target.Comparator.GTE,
                "carriers",
                new Sentence("家", "carriers"),
                Target.Nature.TARGET,
                null,
                "孵化载体达到" + carriers + "家",
                null,
                Reliability.SOUND,
                "carriers",
                Target.Coverage.WHOLE,
                null,
                null,
                null,
                null);
    }

    /** It is laid before a second person. */
    public PolicyTale proposed() {
        version.take(new PolicyEvent(PolicyStep.PROPOSE, WRITER, at, null), LocalDate.EPOCH);
        return this;
    }

    /** A second person approved it on a day. */
    public PolicyTale approved(LocalDate on) {
        proposed();
        version.take(new PolicyEvent(PolicyStep.APPROVE, WRITER + "-2", at, null), on);
        version.settled();
        return this;
    }

    /** The version, and what holds by it. */
    public Stream<Object> documents() {
        LocalDate from = version.getApprovedOn();
        if (from == null) {
            return Stream.of(version);
        }
        var content = version.getContent();
        var held = new Held(from, null);
        return Stream.of(
                        Stream.of(version, content.document()),
                        content.clauses().stream().map(clause -> clause.as(clause.id(), held)),
                        content.targets().stream()
                                .map(target -> TargetCopy.of(target).held(held).made()))
                .flatMap(all -> all);
    }
}
