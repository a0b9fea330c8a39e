package org.hatchery.supervision.evaluation;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pipeline.carrier.CarrierYear;
import org.hatchery.pipeline.carrier.CarrierYearDirectory;
import org.hatchery.pipeline.carrier.Peers;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.metric.MetricReport.Asked;
import org.hatchery.pipeline.question.ReadMetrics;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.person.PersonDirectory;
import org.hatchery.register.person.PersonId;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Who is evaluated together, and what is recorded of each; a few commands however many there are. */
@Component
class EvaluatedPeers {
    /** So that a run stays one document; whoever has more evaluates them by level or by a part of the region. */
    static final int MOST = 300;

    private final RegionDirectory regions;
    private final ReadMetrics metrics;
    private final MetricCatalogue catalogue;
    private final CarrierYearDirectory years;
    private final CarrierDirectory carriers;
    private final BaseDirectory bases;
    private final InstitutionDirectory institutions;
    private final PersonDirectory people;
    private final RecordedValues recorded;

    EvaluatedPeers(
            RegionDirectory regions,
            ReadMetrics metrics,
            MetricCatalogue catalogue,
            CarrierYearDirectory years,
            CarrierDirectory carriers,
            BaseDirectory bases,
            InstitutionDirectory institutions,
            PersonDirectory people,
            RecordedValues recorded) {
        this.regions = regions;
        this.metrics = metrics;
        this.catalogue = catalogue;
        this.years = years;
        this.carriers = carriers;
        this.bases = bases;
        this.institutions = institutions;
        this.people = people;
        this.recorded = recorded;
    }

    Map<EvaluatedSubject, Map<String, BigDecimal>> of(EvaluationScheme scheme, EvaluationWish wish, Scope scope) {
        return switch (scheme.subjects()) {
            case REGION -> divisions(scheme, wish.region(), wish.year());
            case CARRIER -> carriers(scheme, wish, scope);
            case BASE -> bases(scheme, wish, scope);
            case INSTITUTION -> institutions(scheme, wish, scope);
            case PERSON -> people(scheme, wish, scope);
            // no scheme is of them yet
            case PROVIDER, FIRM -> Map.of();
        };
    }

    private Map<EvaluatedSubject, Map<String, BigDecimal>> bases(
            EvaluationScheme scheme, EvaluationWish wish, Scope scope) {
        Map<String, String> names = bases
                .find(wish.subjects().stream().map(BaseId::new).toList(), scope)
                .stream()
                .filter(base -> wish.region().contains(base.getProfile().region()))
                .collect(toMap(
                        base -> base.getId().value(), base -> base.getProfile().name()));
        return named(
                scheme,
                names,
                recorded.ofBases(names.keySet().stream().map(BaseId::new).toList(), wish.year()));
    }

    private Map<EvaluatedSubject, Map<String, BigDecimal>> institutions(
            EvaluationScheme scheme, EvaluationWish wish, Scope scope) {
        List<Institution> found = institutions
                .find(wish.subjects().stream().map(InstitutionId::new).toList())
                .stream()
                .filter(one ->
                        scope.includes(one.getVisibleTo()) && wish.region().contains(one.getRegion()))
                .toList();
        Map<String, String> names =
                found.stream().collect(toMap(one -> one.getId().value(), Institution::getName));
        return named(scheme, names, recorded.ofInstitutions(found, wish.region(), wish.year()));
    }

    private Map<EvaluatedSubject, Map<String, BigDecimal>> people(
            EvaluationScheme scheme, EvaluationWish wish, Scope scope) {
        Map<String, String> names = people
                .find(wish.subjects().stream().map(PersonId::new).toList(), scope)
                .stream()
                .filter(one -> wish.region().contains(one.getProfile().region()))
                .collect(toMap(
                        one -> one.getId().value(), one -> one.getProfile().name()));
        List<PersonId> ids = names.keySet().stream().map(PersonId::new).toList();
        return named(scheme, names, recorded.ofPeople(ids, wish.region(), wish.year()));
    }

    /** The divisions right below a region, with what is recorded of a year. */
    Map<EvaluatedSubject, Map<String, BigDecimal>> divisions(EvaluationScheme scheme, RegionCode region, int year) {
        List<Region> below = regions.children(region);
        var period = new Period(String.valueOf(year));
        Map<EvaluatedSubject, Map<String, Asked>> asked = new LinkedHashMap<>();
        below.forEach(one -> asked.put(
                new EvaluatedSubject(EvaluatedKind.REGION, one.code().value(), one.name()),
                scheme.indicators().stream()
                        .filter(indicator -> indicator.metric() != null)
                        .collect(toMap(
                                EvaluationIndicator::key,
                                indicator -> new Asked(
                                        catalogue.get(Objects.requireNonNull(indicator.metric())),
                                        Set.of(one.code()),
                                        period)))));
        Set<Asked> all =
                asked.values().stream().flatMap(each -> each.values().stream()).collect(Collectors.toSet());
        Map<Asked, BigDecimal> known =
                all.isEmpty() ? Map.of() : metrics.of(all).values();
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        asked.forEach((subject, each) -> {
            Map<String, BigDecimal> own = new HashMap<>();
            each.forEach((indicator, one) -> {
                BigDecimal value = known.get(one);
                if (value != null) {
                    own.put(indicator, value);
                }
            });
            values.put(subject, own);
        });
        return values;
    }

    private Map<EvaluatedSubject, Map<String, BigDecimal>> carriers(
            EvaluationScheme scheme, EvaluationWish wish, Scope scope) {
        CarrierKind kind = Objects.requireNonNull(scheme.carriersOf(wish));
        List<CarrierYear> found = years.peers(new Peers(wish.region(), wish.year(), kind, wish.level()), MOST + 1);
        if (found.size() > MOST) {
            throw new Rejection(CAP_EXCEEDED, "region", Words.say("supervision.too-many", MOST));
        }
        Map<CarrierId, String> names = carriers
                .find(found.stream().map(CarrierYear::carrier).toList(), scope)
                .stream()
                .collect(toMap(Carrier::getId, carrier -> carrier.getProfile().name()));
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        found.stream().filter(year -> names.containsKey(year.carrier())).forEach(year -> {
            Map<String, BigDecimal> own = new HashMap<>();
            scheme.indicators().forEach(indicator -> {
                Double value = year.values().get(String.valueOf(indicator.metric()));
                if (value != null) {
                    own.put(indicator.key(), BigDecimal.valueOf(value));
                }
            });
            String key = year.carrier().value();
            values.put(
                    new EvaluatedSubject(EvaluatedKind.CARRIER, key, Objects.requireNonNull(names.get(year.carrier()))),
                    own);
        });
        return values;
    }

    private static Map<EvaluatedSubject, Map<String, BigDecimal>> named(
            EvaluationScheme scheme, Map<String, String> names, Map<String, Map<String, BigDecimal>> known) {
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        names.forEach((key, name) -> {
            Map<String, BigDecimal> own = new HashMap<>();
            scheme.indicators().forEach(indicator -> {
                BigDecimal value = known.getOrDefault(key, Map.of()).get(String.valueOf(indicator.metric()));
                if (value != null) {
                    own.put(indicator.key(), value);
                }
            });
            values.put(new EvaluatedSubject(scheme.subjects(), key, name), own);
        });
        return values;
    }
}
