package org.hatchery.voucher.story;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.programme.terms.Applicants;
import org.hatchery.programme.terms.Coverage;
import org.hatchery.programme.terms.EvidenceKind;
import org.hatchery.programme.terms.Funding;
import org.hatchery.programme.terms.Partner;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Requests;
import org.hatchery.programme.terms.Settlement;
import org.hatchery.programme.terms.SettlementModel;
import org.hatchery.programme.terms.Terms;
import org.hatchery.programme.terms.Validity;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Terms that let nearly everything through, until a test makes one of them stricter. */
public final class TermsMaker {
    private static final Citation SOURCE = new Citation("试验创新券管理办法", "试〔2026〕1号", "第一条", null, true, null);

    private LocalDate from = LocalDate.of(2020, 1, 1);
    private @Nullable Rate rate = Rate.WHOLE;
    private @Nullable Yuan perRequest;
    private @Nullable Yuan firstRequest;
    private Map<VoucherServiceKind, Yuan> perKind = Map.of();
    private @Nullable Yuan firmYear;
    private Requests requests = new Requests(null, false, null);
    private Validity validity = new Validity(12, null, null);
    private SettlementModel model = SettlementModel.APPLICANT_CLAIMS;
    private Set<EvidenceKind> evidence = Set.of();
    private @Nullable Integer noticeDays;
    private List<Partner> partners = List.of();

    public TermsMaker from(LocalDate day) {
        from = day;
        return this;
    }

    public TermsMaker rate(int basisPoints) {
        rate = new Rate(basisPoints);
        return this;
    }

    /** A source that does not say which share is paid. */
    public TermsMaker rateUnknown() {
        rate = null;
        return this;
    }

    public TermsMaker perYear(int times) {
        requests = new Requests(times, requests.oneAtATime(), requests.lapsePercent());
        return this;
    }

    public TermsMaker perRequest(String yuan) {
        perRequest = Yuan.of(yuan);
        return this;
    }

    public TermsMaker firstRequest(String yuan) {
        firstRequest = Yuan.of(yuan);
        return this;
    }

    public TermsMaker perKind(VoucherServiceKind kind, String yuan) {
        perKind = Map.of(kind, Yuan.of(yuan));
        return this;
    }

    public TermsMaker firmYear(String yuan) {
        firmYear = Yuan.of(yuan);
        return this;
    }

    public TermsMaker oneAtATime() {
        requests = new Requests(requests.perYear(), true, requests.lapsePercent());
        return this;
    }

    public TermsMaker lapsePercent(int percent) {
        requests = new Requests(requests.perYear(), requests.oneAtATime(), percent);
        return this;
    }

    public TermsMaker providerClaims() {
        model = SettlementModel.PROVIDER_CLAIMS;
        return this;
    }

    public TermsMaker evidence(EvidenceKind... kinds) {
        evidence = Set.of(kinds);
        return this;
    }

    public TermsMaker noticeDays(int days) {
        noticeDays = days;
        return this;
    }

    public TermsMaker partner(String region, int basisPoints) {
        partners = List.of(new Partner(new RegionCode(region), new Rate(basisPoints)));
        return this;
    }

    public Terms make() {
        return new Terms(
                from,
                null,
                new Applicants(
                        EnumSet.allOf(IncubateeForm.class),
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false),
                new Coverage(EnumSet.allOf(VoucherServiceKind.class), false, false, partners),
                new Funding(rate, Map.of(), perRequest, firstRequest, perKind, firmYear, null),
                requests,
                validity,
                new Settlement(model, evidence, noticeDays, Map.of()),
                SOURCE,
                Map.of());
    }
}
