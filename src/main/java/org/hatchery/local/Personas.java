package org.hatchery.local;

import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.identity.Role.INSTITUTION;
import static org.hatchery.identity.Role.PRACTITIONER;
import static org.hatchery.identity.Role.PROVIDER;
import static org.hatchery.identity.Role.REGISTRAR;
import static org.hatchery.identity.Role.VISITOR;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;

/** The personas, and the ids of the sample records that some of them look after. */
public final class Personas {
    /** Sample carrier in 沈阳市浑南区. */
    public static final String HUNNAN_CARRIER = "sample-210112-1";
    /** Sample carrier in 张掖市山丹县. */
    public static final String SHANDAN_CARRIER = "sample-620725-1";
    /** Sample firm resident in {@link #HUNNAN_CARRIER}. */
    public static final String HUNNAN_FIRM = "sample-210112-1-firm";
    /** Sample team resident in {@link #HUNNAN_CARRIER}. */
    public static final String HUNNAN_TEAM = "sample-210112-1-team";
    /** Sample service provider in 沈阳市浑南区. */
    public static final String SHENYANG_PROVIDER = "sample-provider-1";
    /** Sample pilot-test base in 沈阳市浑南区. */
    public static final String SHENYANG_BASE = "sample-base-1";

    /** Sample university in 沈阳市浑南区. */
    public static final String HUNNAN_UNIVERSITY = "sample-210112-university";
    /** Sample station in 沈阳市浑南区 that registers contracts. */
    public static final String HUNNAN_STATION = "sample-210112-registration_station";
    /** Sample technology broker at the transfer institution in 沈阳市浑南区. */
    public static final String HUNNAN_BROKER = "sample-210112-transfer_institution-0-1";

    /** The bureau of Shenyang comes first: the start-up print asks its question. */
    static final List<Persona> ALL = List.of(
            persona("bureau-shenyang", BUREAU, "210100", "沈阳市科技局 Science bureau of Shenyang"),
            persona("bureau-liaoning", BUREAU, "210000", "辽宁省科技厅 Science department of Liaoning"),
            persona("bureau-shandan", BUREAU, "620725", "山丹县科技局 Science bureau of Shandan"),
            persona("bureau-nation", BUREAU, "100000", "全国主管部门 National authority"),
            persona("manager-hunnan", CARRIER_MANAGER, HUNNAN_CARRIER, "浑南孵化器经理 Manager of a carrier in Hunnan"),
            persona("manager-shandan", CARRIER_MANAGER, SHANDAN_CARRIER, "山丹孵化器经理 Manager of a carrier in Shandan"),
            persona("firm-hunnan", FIRM, HUNNAN_FIRM, "浑南在孵企业 Firm in incubation in Hunnan"),
            persona("team-hunnan", FIRM, HUNNAN_TEAM, "浑南创业团队 Team in incubation in Hunnan"),
            persona("provider-shenyang", PROVIDER, SHENYANG_PROVIDER, "沈阳服务机构 Service provider in Shenyang"),
            persona("base-shenyang", PROVIDER, SHENYANG_BASE, "沈阳中试基地 Pilot-test base in Shenyang"),
            persona("institution-hunnan", INSTITUTION, HUNNAN_UNIVERSITY, "浑南高校 University in Hunnan"),
            persona("registrar-hunnan", REGISTRAR, HUNNAN_STATION, "浑南技术合同登记员 Registrar of contracts in Hunnan"),
            persona("broker-hunnan", PRACTITIONER, HUNNAN_BROKER, "浑南技术经纪人 Technology broker in Hunnan"),
            persona("auditor-liaoning", AUDITOR, "210000", "辽宁省审计人员 Auditor of Liaoning"),
            new Persona("admin", ADMIN, List.of(), "平台管理员 Administrator of the platform"),
            new Persona("newcomer", VISITOR, List.of(), "新来的人 Somebody without a role, to enter an invitation"));

    private Personas() {}

    /** Those who have a role. */
    public static Stream<Actor> actors() {
        return ALL.stream()
                .filter(persona -> persona.role() != VISITOR)
                .map(persona -> new Actor(persona.id(), persona.role(), persona.scope()));
    }

    static Persona of(String id) {
        return ALL.stream()
                .filter(persona -> persona.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no persona " + id + "."));
    }

    private static Persona persona(String id, Role role, String limit, String description) {
        return new Persona(id, role, List.of(limit), description);
    }
}
