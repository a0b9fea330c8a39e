package org.hatchery.incubation.counting;

import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of services delivered. */
public enum ServiceAccount implements Account {
    SERVICES(700),
    SERVICE_HOURS(720),
    SERVICE_FEES(740),
    ATTENDEES(760),
    SERVED(780);

    private final Numbers numbers;

    ServiceAccount(int first) {
        this.numbers = Numbers.each(first, ServiceKind.class);
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
