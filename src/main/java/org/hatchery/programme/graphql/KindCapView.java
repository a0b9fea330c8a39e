package org.hatchery.programme.graphql;

import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;

/** Cap for one kind of service, as shown. */
record KindCapView(VoucherServiceKind kind, Yuan amount) {}
