package org.hatchery.policy.graphql.entry;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.graphql.PolicyDocumentView;
import org.hatchery.policy.graphql.ReplacementView;
import org.jspecify.annotations.Nullable;

/**
 * What an entered document says of itself, as shown; regions and other documents are answered by the controller.
 *
 * @param said what it says
 */
record EnteredPolicyView(PolicyDocument said) {
    public @Nullable String title() {
        return said.title();
    }

    public String nameEn() {
        return said.name().english();
    }

    public @Nullable String number() {
        return said.number();
    }

    public @Nullable String issuer() {
        return said.issuer();
    }

    public @Nullable LocalDate issuedOn() {
        return said.issuedOn();
    }

    public @Nullable LocalDate from() {
        return said.validity().from();
    }

    public @Nullable LocalDate until() {
        LocalDate end = said.validity().to();
        return end == null ? null : end.minusDays(1);
    }

    public List<ReplacementView> replaces() {
        return said.tied().replaces().stream().map(ReplacementView::shown).toList();
    }

    public List<String> packages() {
        return said.tied().packages();
    }

    public List<String> leadUnits() {
        return said.tied().units().leads();
    }

    public List<String> cooperatingUnits() {
        return said.tied().units().cooperating();
    }

    public List<PolicyDocumentView.SourceFlawView> flaws() {
        return said.flaws().stream()
                .map(flaw -> new PolicyDocumentView.SourceFlawView(
                        flaw.kind(), flaw.note().chinese(), flaw.note().english()))
                .toList();
    }
}
