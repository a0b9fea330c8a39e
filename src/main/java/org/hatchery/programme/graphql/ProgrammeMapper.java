package org.hatchery.programme.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hatchery.programme.ClaimStage;
import org.hatchery.programme.Coverage;
import org.hatchery.programme.Funding;
import org.hatchery.programme.Once;
import org.hatchery.programme.Partner;
import org.hatchery.programme.Programme;
import org.hatchery.programme.ProgrammeId;
import org.hatchery.programme.Rate;
import org.hatchery.programme.Term;
import org.hatchery.programme.Terms;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between programmes and what the API shows and takes. */
@Mapper
interface ProgrammeMapper {
    @Mapping(target = "key", source = "id")
    @Mapping(target = "place", source = "region")
    @Mapping(target = "termsInForce", source = "programme")
    ProgrammeView toView(Programme programme, @Context LocalDate today);

    default String globalId(ProgrammeId id) {
        return GlobalId.of("Programme", id.value());
    }

    default @Nullable ProgrammeTermsView inForce(Programme programme, @Context LocalDate today) {
        return programme.termsOn(today).map(this::toView).orElse(null);
    }

    ProgrammeTermsView toView(Terms terms);

    @Mapping(target = "place", source = "region")
    @Mapping(target = "sharePercent", source = "share")
    PartnerView toView(Partner partner);

    @Mapping(target = "ratePercent", source = "rate")
    ProgrammeFundingView toView(Funding funding);

    default @Nullable Double percent(@Nullable Rate rate) {
        return rate == null ? null : rate.percent();
    }

    default List<KindRateView> rates(Map<VoucherServiceKind, Rate> rates) {
        return listed(rates, (kind, rate) -> new KindRateView(kind, rate.percent()));
    }

    default List<KindCapView> caps(Map<VoucherServiceKind, Yuan> caps) {
        return listed(caps, KindCapView::new);
    }

    default List<StageDaysView> days(Map<ClaimStage, Integer> days) {
        return listed(days, StageDaysView::new);
    }

    default List<TermSourceView> sources(Map<Term, Citation> sources) {
        return listed(sources, TermSourceView::new);
    }

    /** In the order of the schema, whatever the store made of it. */
    private static <K extends Enum<K>, V, L> List<L> listed(Map<K, V> byName, BiFunction<K, V, L> entry) {
        return byName.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(named -> entry.apply(named.getKey(), named.getValue()))
                .toList();
    }

    Terms toTerms(ProgrammeTermsInput input);

    Coverage toCoverage(ProgrammeCoverageInput input);

    default Partner toPartner(PartnerInput input) {
        return new Partner(
                input.region(), Rate.ofPercent(input.sharePercent(), "terms.coverage.partners.sharePercent"));
    }

    @Mapping(target = "rate", source = "ratePercent")
    Funding toFunding(ProgrammeFundingInput input);

    default @Nullable Rate rate(@Nullable Double percent) {
        return percent == null ? null : Rate.ofPercent(percent, "terms.funding.ratePercent");
    }

    default Map<VoucherServiceKind, Rate> toRates(List<KindRateInput> rates) {
        return Once.each(
                rates,
                KindRateInput::kind,
                rate -> Rate.ofPercent(rate.percent(), "terms.funding.kindRates.percent"),
                "terms.funding.kindRates");
    }

    default Map<VoucherServiceKind, Yuan> toCaps(List<KindCapInput> caps) {
        return Once.each(caps, KindCapInput::kind, KindCapInput::amount, "terms.funding.perKind");
    }

    default Map<ClaimStage, Integer> toDays(List<StageDaysInput> days) {
        return Once.each(days, StageDaysInput::stage, StageDaysInput::days, "terms.settlement.stageDays");
    }

    default Map<Term, Citation> toSources(List<TermSourceInput> sources) {
        return Once.each(sources, TermSourceInput::term, source -> toCitation(source.citation()), "terms.sources");
    }

    /** The authority states its own source, so nobody has to verify it. */
    @Mapping(target = "verified", constant = "true")
    @Mapping(target = "note", ignore = true)
    Citation toCitation(CitationInput input);
}
