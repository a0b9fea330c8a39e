package org.hatchery.programme.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.ClaimStage;
import org.hatchery.programme.terms.Coverage;
import org.hatchery.programme.terms.Funding;
import org.hatchery.programme.terms.Once;
import org.hatchery.programme.terms.Partner;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Term;
import org.hatchery.programme.terms.Terms;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Faults;
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

    // an act, which MapStruct takes for a setter
    @Mapping(target = "endedBy", ignore = true)
    Terms toTerms(ProgrammeTermsInput input, @Context Faults typed);

    Coverage toCoverage(ProgrammeCoverageInput input, @Context Faults typed);

    default Partner toPartner(PartnerInput input, @Context Faults typed) {
        return new Partner(input.region(), rate(input.sharePercent(), "terms.coverage.partners.sharePercent", typed));
    }

    @Mapping(target = "rate", source = "ratePercent")
    Funding toFunding(ProgrammeFundingInput input, @Context Faults typed);

    default @Nullable Rate rate(@Nullable Double percent, @Context Faults typed) {
        return percent == null ? null : rate(percent, "terms.funding.ratePercent", typed);
    }

    private static Rate rate(double percent, String field, Faults typed) {
        return typed.read(() -> Rate.ofPercent(percent, field), Rate.WHOLE);
    }

    default Map<VoucherServiceKind, Rate> toRates(List<KindRateInput> rates, @Context Faults typed) {
        return Once.each(
                rates,
                KindRateInput::kind,
                rate -> rate(rate.percent(), "terms.funding.kindRates.percent", typed),
                "terms.funding.kindRates",
                typed);
    }

    default Map<VoucherServiceKind, Yuan> toCaps(List<KindCapInput> caps, @Context Faults typed) {
        return Once.each(caps, KindCapInput::kind, KindCapInput::amount, "terms.funding.perKind", typed);
    }

    default Map<ClaimStage, Integer> toDays(List<StageDaysInput> days, @Context Faults typed) {
        return Once.each(days, StageDaysInput::stage, StageDaysInput::days, "terms.settlement.stageDays", typed);
    }

    default Map<Term, Citation> toSources(List<TermSourceInput> sources, @Context Faults typed) {
        return Once.each(
                sources, TermSourceInput::term, source -> toCitation(source.citation()), "terms.sources", typed);
    }

    /** The authority states its own source: what it gives the words of, it has read. */
    @Mapping(target = "verified", expression = "java(input.words() != null)")
    @Mapping(target = "note", ignore = true)
    Citation toCitation(CitationInput input);
}
