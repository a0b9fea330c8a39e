package org.hatchery.transfer.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Package of published achievements under one theme (成果包): everybody reads it until it is withdrawn. */
@Document("achievementPackages")
@NamedInterface(propagate = false)
public final class AchievementPackage implements Worded {
    @Id
    private final PackageId id;

    @Version
    private @Nullable Long version;

    private PackageFacts facts;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate withdrawnOn;
    private final Receipt receipt;
    private final Set<String> visibleTo;
    private final boolean sample;

    AchievementPackage(
            PackageId id,
            PackageFacts facts,
            @Nullable LocalDate publishedOn,
            Receipt receipt,
            Set<String> visibleTo,
            boolean sample) {
        this.id = id;
        this.facts = facts;
        this.publishedOn = publishedOn;
        this.receipt = receipt;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /** A package, which is published as it is put together. */
    public static AchievementPackage compose(
            PackageId id, PackageFacts facts, LocalDate on, Receipt receipt, boolean sample) {
        return new AchievementPackage(id, facts, on, receipt, facts.scopeKeys(), sample);
    }

    /** It says something else; whoever compiles it stays the same. */
    void revise(PackageContent other) {
        mustBePublished();
        facts = facts.saying(other);
    }

    /** Nobody is shown it any more. */
    void withdraw(LocalDate on) {
        mustBePublished();
        publishedOn = null;
        withdrawnOn = on;
    }

    private void mustBePublished() {
        if (publishedOn == null) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "package", Words.say("transfer.package-withdrawn"));
        }
    }

    @Override
    public Collection<@Nullable String> words() {
        return Arrays.asList(facts.title(), facts.compiler());
    }

    public PackageId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public PackageFacts getFacts() {
        return facts;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
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
