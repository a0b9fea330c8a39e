package org.hatchery.payout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Account to which a firm, a team or a provider wants its money (收款账户). */
@Document("payeeAccounts")
public class PayeeAccount {
    @Id
    private final String party;

    @Version
    private @Nullable Long version;

    private Account account;
    private String by;
    private Instant at;

    PayeeAccount(String party, Account account, String by, Instant at) {
        this.party = party;
        this.account = account;
        this.by = by;
        this.at = at;
    }

    void change(Account next, String who, Instant when) {
        account = next;
        by = who;
        at = when;
    }

    /** Scope key of whose it is. */
    public String getParty() {
        return party;
    }

    /** Counts the changes, from 1; 0 stands for none. */
    public long getVersion() {
        return version == null ? 0 : version + 1;
    }

    public Account getAccount() {
        return account;
    }

    String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
