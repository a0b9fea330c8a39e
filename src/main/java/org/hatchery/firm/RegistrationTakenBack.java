package org.hatchery.firm;

import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;

/**
 * That a team was recorded as registered and was not (撤销注册登记).
 *
 * @param name registered name that was on record
 * @param before what was on record; its representative with asterisks, because names of people are erased in time
 */
public record RegistrationTakenBack(String name, Registration before, String reason, Signature by, Receipt receipt)
        implements Deed {}
