package org.hatchery.transfer.contract;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.risk.RiskSignal;
import org.hatchery.risk.RiskSource;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.DayRange;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.stereotype.Component;

/** Against institutions and firms: that checks found something in a contract which they sold in the year. */
@Component
class SuspectContractStatistics implements RiskSource {
    private static final String SELLER = "facts.seller.creditCode";

    private final MongoOperations mongo;
    private final InstitutionDirectory institutions;

    SuspectContractStatistics(MongoOperations mongo, InstitutionDirectory institutions) {
        this.mongo = mongo;
        this.institutions = institutions;
    }

    @Override
    public Map<String, Set<RiskSignal>> of(Question question) {
        Map<String, String> codes = codes(question);
        if (codes.isEmpty()) {
            return Map.of();
        }
        Set<String> suspect = sellers(codes.values(), question.year());
        return codes.entrySet().stream()
                .filter(one -> suspect.contains(one.getValue()))
                .collect(toMap(Map.Entry::getKey, one -> Set.of(RiskSignal.CONTRACT_FINDINGS)));
    }

    /** Codes by key; nothing is known of whoever has none. */
    private Map<String, String> codes(Question question) {
        Map<String, String> codes = new HashMap<>();
        if (question.isAbout("RegisteredFirm")) {
            question.keys().forEach(key -> codes.put(key, key));
        } else if (question.isAbout("Institution")) {
            List<InstitutionId> asked =
                    question.keys().stream().map(InstitutionId::new).toList();
            for (Institution one : institutions.find(asked)) {
                CreditCode code = one.getCreditCode();
                if (code != null) {
                    codes.put(one.getId().value(), code.value());
                }
            }
        }
        return codes;
    }

    private Set<String> sellers(Collection<String> codes, int year) {
        var days = DayRange.ofYear(year);
        var which = allOf(List.of(
                where("parties").in(codes),
                where(SELLER).in(codes),
                where("findings.0").exists(true),
                days.on("facts.signedOn")));
        var sellers = Aggregation.newAggregation(Aggregation.match(which), Aggregation.group(SELLER));
        Set<String> found = new HashSet<>();
        mongo.aggregate(sellers, TechnologyContract.class, Document.class)
                .forEach(one -> found.add(one.getString("_id")));
        return found;
    }
}
