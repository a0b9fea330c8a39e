package org.hatchery.programme.graphql;

import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;

/** Cap for one kind of service, as sent. */
record KindCapInput(VoucherServiceKind kind, Yuan amount) {}
