package org.hatchery.register.roster;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.register.firm.FirmDirectory;
import org.hatchery.register.firm.RegisterFirm;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.title.GrantTitle;
import org.hatchery.register.title.Title;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: take one line of a public list, whose firm is known by its code, or by its name if just one has it. */
@Service
@NamedInterface(propagate = false)
public class EnterOnRoster {
    private final FirmDirectory firms;
    private final RegisterFirm registerFirm;
    private final GrantTitle grantTitle;
    private final RegionDirectory regions;

    EnterOnRoster(FirmDirectory firms, RegisterFirm registerFirm, GrantTitle grantTitle, RegionDirectory regions) {
        this.firms = firms;
        this.registerFirm = registerFirm;
        this.grantTitle = grantTitle;
        this.regions = regions;
    }

    /** A line as it stands in the list. */
    @NamedInterface(propagate = false)
    public record Line(
            RegionCode region, String name, @Nullable CreditCode creditCode, Title.Grant grant) {}

    /**
     * Grants the title, after the firm is on the register.
     *
     * @throws Rejection INVALID where no firm or several are called so, or the place of a new one cannot be told; what
     *     {@link RegisterFirm} and {@link GrantTitle} refuse
     */
    public Title enter(Line line, Receipt receipt, Actor actor) {
        RegisteredFirm firm = firm(line, actor);
        return grantTitle.grant(PartyKind.FIRM, firm.creditCode().value(), line.grant(), List.of(), receipt, actor);
    }

    private RegisteredFirm firm(Line line, Actor actor) {
        CreditCode code = line.creditCode();
        return code == null ? called(line) : registerFirm.known(code, line.name(), place(line, code), actor);
    }

    private RegisteredFirm called(Line line) {
        List<RegisteredFirm> found = firms.called(line.name(), line.region());
        if (found.size() != 1) {
            throw GrantTitle.unmatched(line.name(), !found.isEmpty());
        }
        return found.get(0);
    }

    /** Where a firm lies: in the division of the line if that is a place, else where its code was issued, if that is below. */
    private RegionCode place(Line line, CreditCode code) {
        if (regions.isPlace(line.region())) {
            return line.region();
        }
        String issued = code.issuedIn();
        if (regions.knows(issued)
                && regions.isPlace(new RegionCode(issued))
                && line.region().contains(new RegionCode(issued))) {
            return new RegionCode(issued);
        }
        return firms.find(code)
                .map(RegisteredFirm::region)
                .orElseThrow(() -> new Rejection(INVALID, "region", Words.say("register.place-unknown", line.name())));
    }

    /** Says, without any effect, what {@link #enter} would decline the line for now. */
    public void check(Line line, Actor actor, Faults faults) {
        faults.in(() -> ProperName.check(line.name(), "name"));
        CreditCode code = line.creditCode();
        if (code == null) {
            faults.in(() -> called(line));
        } else {
            faults.in(() -> place(line, code));
        }
        faults.in(() -> grantTitle.check(new Party(PartyKind.FIRM, "", line.name()), line.grant()));
        faults.in(() -> grantTitle.mustBeCompetent(actor, line.grant().level(), line.region()));
    }
}
