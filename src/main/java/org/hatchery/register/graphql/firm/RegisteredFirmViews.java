package org.hatchery.register.graphql.firm;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.register.firm.FirmDirectory;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows registered firms. */
@Component
public class RegisteredFirmViews implements NodeSource {
    private static final String TYPE = "RegisteredFirm";

    private final FirmDirectory firms;

    RegisteredFirmViews(FirmDirectory firms) {
        this.firms = firms;
    }

    public RegisteredFirmView of(RegisteredFirm firm) {
        return new RegisteredFirmView(
                GlobalId.of(TYPE, firm.creditCode().value()),
                (int) firm.changes(),
                firm.name(),
                firm.creditCode(),
                firm.region(),
                firm.visibleTo(),
                firm.sample());
    }

    /** Credit code of the firm that a global id names. */
    static CreditCode key(String id) {
        return CreditCode.read(GlobalId.key(TYPE, id));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, RegisteredFirmView> byKey(Collection<String> keys, Scope scope) {
        return firms.find(keys.stream().map(CreditCode::new).toList(), scope).stream()
                .collect(Collectors.toMap(firm -> firm.creditCode().value(), this::of));
    }
}
