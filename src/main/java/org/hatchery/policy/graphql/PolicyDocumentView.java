package org.hatchery.policy.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.SourceFlaw;
import org.hatchery.policy.document.Ties;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Policy document as shown; its regions are answered by the controller. */
public record PolicyDocumentView(
        String id,
        String key,
        @Nullable String title,
        String nameZh,
        String nameEn,
        @Nullable String number,
        @Nullable String issuer,
        RegionCode home,
        List<RegionCode> concerned,
        @Nullable LocalDate issuedOn,
        @Nullable Basis issuedOnBasis,
        @Nullable LocalDate publishedOn,
        ValidityView validity,
        @Nullable RepealView repeal,
        ValidityState state,
        int firstYear,
        int lastYear,
        @Nullable Integer baselineYear,
        List<SourceFlawView> flaws,
        Ties ties) {
    public int edition() {
        return ties.edition();
    }

    public List<String> packages() {
        return ties.packages();
    }

    public List<String> leadUnits() {
        return ties.units().leads();
    }

    public List<String> cooperatingUnits() {
        return ties.units().cooperating();
    }

    /** Validity as shown. */
    record ValidityView(@Nullable LocalDate from, @Nullable LocalDate to, Basis basis, String noteZh, String noteEn) {}

    /** Repeal as shown. */
    record RepealView(String words, @Nullable LocalDate on, String noteZh, String noteEn) {}

    /** Fault of a source as shown. */
    public record SourceFlawView(SourceFlaw.Kind kind, String noteZh, String noteEn) {}

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
