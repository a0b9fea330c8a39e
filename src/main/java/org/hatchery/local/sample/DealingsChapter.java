package org.hatchery.local.sample;

import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.programme.register.Programme;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.RuleFile;
import org.hatchery.voucher.order.ClaimEvidence;
import org.hatchery.voucher.story.Voucher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The sample's programmes, vouchers and pilot tests. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class DealingsChapter implements SampleChapter {
    private final MongoOperations mongo;
    private final EvidenceFiles files;

    DealingsChapter(MongoOperations mongo, EvidenceFiles files) {
        this.mongo = mongo;
        this.files = files;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        return dealings(given, sample).all();
    }

    Dealings dealings(Given given, Sample sample) {
        RuleFile.load(mongo, "local/sample/programmes.json", Programme.class);
        List<Programme> programmes = mongo.find(new Query(where("sample").is(true)), Programme.class);
        List<ClaimEvidence> evidence = files.keep();
        Dealings dealings = DealingsMaker.make(given, sample, programmes, evidence);
        files.share(evidence, readers(dealings.vouchers()));
        return dealings;
    }

    /** Applicants, providers and the bureaus above them. */
    private static Set<String> readers(List<Voucher> vouchers) {
        return vouchers.stream()
                .filter(voucher -> voucher.getOrders().stream().anyMatch(order -> order.getClaim() != null))
                .flatMap(DealingsChapter::readers)
                .collect(toSet());
    }

    private static Stream<String> readers(Voucher voucher) {
        Set<String> keys = new HashSet<>(voucher.getBasis().region().visibleTo());
        RegionCode seat = voucher.getApplicant().region();
        keys.addAll(seat.visibleTo());
        keys.add(Scope.incubatee(voucher.getApplicant().id().value()));
        voucher.getOrders()
                .forEach(order ->
                        keys.add(Scope.provider(order.getOffer().provider().value())));
        return keys.stream();
    }
}
