/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
/** Code of an invitation (接受邀请). */
export type AcceptInvitationInput = {
  /** As it was told; case, blanks and hyphens do not matter, at most 40 characters (邀请码). */
  code: string;
};

/** Acceptance of an order (接单内容). */
export type AcceptOrderInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Remark, at most 500 characters (说明). */
  note?: string | null | undefined;
  /** Id of the order (订单). */
  order: string;
};

/** Report to be accepted (审核通过). */
export type AcceptReportInput = {
  /** What is said of it (说明). */
  comment?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the report (幂等键). */
  idempotencyKey: string;
  /** Global id of the report (报表). */
  report: string;
};

/** Reports to be accepted (批量审核通过). */
export type AcceptReportsInput = {
  /** What is said of each (说明). */
  comment?: string | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay returns the reports (幂等键). */
  idempotencyKey: string;
  /** 1 to 300 of them, each once (报表). */
  reports: Array<ReportVersionInput>;
};

/** Test by which a project is accepted (验收测试). */
export type AcceptanceTestInput = {
  /** Names of the papers that come with it, at most 20 (附件). */
  attachments?: Array<string>;
  /** Number of the test report (检测报告编号). */
  reportNumber: string;
};

/** Where money of a voucher can lie (账户). */
export type Account =
  /** Budget of the programme (项目预算). */
  | 'BUDGET'
  /** Free on the voucher (可用). */
  | 'FREE'
  /** Held for orders (占用). */
  | 'HELD'
  /** Paid to applicant or provider (已兑付). */
  | 'PAID'
  /** Returned to the treasury (国库). */
  | 'TREASURY';

/** Class of an achievement (成果类别). */
export type AchievementClass =
  /** Applied technology (应用技术). */
  | 'APPLIED'
  /** Basic theory (基础理论). */
  | 'BASIC'
  /** Soft science (软科学). */
  | 'SOFT_SCIENCE';

/** What is on record of an achievement (成果内容). */
export type AchievementFactsInput = {
  /** Class (成果类别). */
  category: AchievementClass;
  /** Day by which the task says it is converted (应转化日期). */
  convertBy?: string | null | undefined;
  /** Technology field (技术领域). */
  field: TechnologyField;
  /** Global id of the firm or team that the unit is (企业或团队). */
  incubatee?: string | null | undefined;
  /** Global id of the institution that the unit is (机构). */
  institution?: string | null | undefined;
  /** Rights that protect it (知识产权). */
  ip?: Array<ContractIpInput>;
  /** Stage (成果阶段). */
  maturity: AchievementMaturity;
  /** Number of its registration: three digits, four of the year, the letter of the class, four of the serial (登记号). */
  number?: string | null | undefined;
  /** Owners in order of contribution; their shares are 10000 together (权属份额). */
  owners: Array<OwnerShareInput>;
  /** What it is for (成果用途). */
  purpose?: AchievementPurpose | null | undefined;
  /** Division of the unit (所在行政区划). */
  region: string;
  /** Day by which the task says it is registered (应登记日期). */
  registerBy?: string | null | undefined;
  /** Of the four rights, those that were settled (权利归属). */
  rights?: Array<RightHoldingInput>;
  /** Who may know of it (密级). */
  secrecy: AchievementSecrecy;
  /** Where it comes from (成果来源). */
  source: AchievementSourceInput;
  /** What it is, in a few sentences (成果简介). */
  summary?: string | null | undefined;
  /** Title (成果名称). */
  title: string;
  /** Level of readiness, 1 to 9 (技术就绪度). */
  trl?: number | null | undefined;
  /** Unit that made it first (第一完成单位). */
  unit: string;
  /** Credit code of the unit (统一社会信用代码). */
  unitCode?: string | null | undefined;
  /** Whether its owners are willing to convert it (是否有转化意愿). */
  willing: boolean;
};

/** Which achievements; all conditions hold together (科技成果筛选条件). */
export type AchievementFilter = {
  /** In one of these fields (技术领域). */
  fields?: Array<TechnologyField> | null | undefined;
  /** Paid for by fiscal money, or not (是否财政资金支持). */
  fiscal?: boolean | null | undefined;
  /** At one of these stages (转化阶段). */
  funnel?: Array<AchievementFunnel> | null | undefined;
  /** Overdue, or not (是否逾期未转化). */
  overdue?: boolean | null | undefined;
  /** Published on these days (发布日期). */
  publishedOn?: DayRange | null | undefined;
  /** For one of these purposes (成果用途). */
  purposes?: Array<AchievementPurpose> | null | undefined;
  /** Of units in this region or below it (行政区划). */
  region?: string | null | undefined;
  /** Words in the title, the numbers or the name of the unit, in any order (关键词). */
  text?: string | null | undefined;
};

/** How far an achievement has come on its way to use (转化阶段). */
export type AchievementFunnel =
  /** Converted (转化). */
  | 'CONVERTED'
  /** Known (发现). */
  | 'DISCOVERED'
  /** Brought together with somebody (撮合). */
  | 'MATCHED'
  /** Found worth it (筛选). */
  | 'SCREENED';

/** What is tested (科技成果). */
export type AchievementInput = {
  /** Form in which it exists (成果类型). */
  kind: AchievementKind;
  /** Name, at most 200 characters (成果名称). */
  name: string;
  /** Who holds the rights (权利人). */
  owner: string;
  /** Number of the patent, registration or variety (登记号或专利号). */
  registrationNumber?: string | null | undefined;
};

/** Form in which an achievement exists (科技成果类型). */
export type AchievementKind =
  /** Invention patent (发明专利). */
  | 'INVENTION_PATENT'
  /** Know-how (专有技术). */
  | 'KNOW_HOW'
  /** New variety of plant or drug (动植物新品种或新药). */
  | 'NEW_VARIETY'
  /** Any other (其他). */
  | 'OTHER'
  /** Software copyright (软件著作权). */
  | 'SOFTWARE'
  /** Utility model (实用新型专利). */
  | 'UTILITY_MODEL';

/** Stage of an achievement on the national form (成果阶段). */
export type AchievementMaturity =
  /** Early (初期). */
  | 'EARLY'
  /** Mature (成熟应用). */
  | 'MATURE'
  /** Middle (中期). */
  | 'MIDDLE';

/** What an achievement is for (成果用途). */
export type AchievementPurpose =
  /** Environment (生态环境). */
  | 'ENVIRONMENT'
  /** Innovation (创新). */
  | 'INNOVATION'
  /** Livelihood (民生). */
  | 'LIVELIHOOD'
  /** Starting up (创业). */
  | 'START_UP';

/** One of the four rights in an achievement (权利). */
export type AchievementRight =
  /** Disposal (处置权). */
  | 'DISPOSAL'
  /** Income (收益权). */
  | 'INCOME'
  /** Ownership (所有权). */
  | 'OWNERSHIP'
  /** Use (使用权). */
  | 'USE';

/** Who may know of an achievement (密级). */
export type AchievementSecrecy =
  /** Everybody (公开). */
  | 'OPEN'
  /** The unit and its authorities (内部). */
  | 'RESTRICTED'
  /** Nobody without leave: a secret of the state (涉密). */
  | 'SECRET';

/** By what achievements can be ordered (科技成果排序依据). */
export type AchievementSortField =
  /** Day of publication (发布日期). */
  | 'PUBLISHED_ON'
  /** Day of registration (登记日期). */
  | 'REGISTERED_ON';

/** Where an achievement comes from (成果来源). */
export type AchievementSourceInput = {
  /** Day on which the project was accepted (验收日期). */
  acceptedOn?: string | null | undefined;
  /** Whether fiscal money paid for it (是否财政资金支持). */
  fiscal: boolean;
  /** Whose money it was (来源类型). */
  kind: AchievementSourceKind;
  /** Plan or award; left out only for own money (计划或奖励名称). */
  plan?: string | null | undefined;
  /** Number of the task (项目编号). */
  projectNumber?: string | null | undefined;
};

/** Whose money an achievement comes from (来源类型). */
export type AchievementSourceKind =
  /** An award (科技奖励). */
  | 'AWARD'
  /** Any other (其他). */
  | 'OTHER'
  /** A plan of science (科技计划). */
  | 'PLAN'
  /** The unit's own money (自筹). */
  | 'SELF_FUNDED';

/** Terms for a time after all others (条款内容). */
export type AddProgrammeTermsInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the programme (项目). */
  programme: string;
  /** The terms; open-ended ones before them end where they begin (条款). */
  terms: ProgrammeTermsInput;
};

/** Who enters where and when (入孵内容). */
export type AdmitIncubateeInput = {
  /** Number of the paper agreement (协议编号). */
  agreementNumber?: string | null | undefined;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Code by which a firm or team on the register agrees, made with consentToAdmission; case, blanks and hyphens do not matter (入孵授权码). */
  consent?: string | null | undefined;
  /** Day of entry, at most 180 days ahead (入孵日期). */
  enteredOn: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay of the first call (幂等键). */
  idempotencyKey: string;
  /** Why a rule of entry is set aside; recorded with the stay (例外理由). */
  override?: string | null | undefined;
  /** Who enters (入孵主体). */
  party: PartyInput;
  /** Space it gets (场地). */
  space: SpaceChoiceInput;
};

/** Step of the base (办理内容). */
export type AdvancePilotProjectInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** More about it; needed for DECLINE and SUSPEND (说明). */
  note?: string | null | undefined;
  /** Day it takes effect, from the day of the last step to today (生效日期). */
  on: string;
  /** Global id of the project (中试项目). */
  project: string;
  /** Which step, with its facts (步骤). */
  step: PilotStepInput;
};

/** Body of an alliance (联盟组织机构). */
export type AllianceBody =
  /** Advises (咨询机构). */
  | 'ADVISORY'
  /** Decides (决策机构). */
  | 'DECISION'
  /** Executes (执行机构). */
  | 'EXECUTIVE';

/** Mechanism of an alliance, of the five of Shenyang 二(二)9 (联盟机制). */
export type AllianceMechanism =
  /** Equipment is used together (设备共用). */
  | 'EQUIPMENT'
  /** Products fit together (产品配套). */
  | 'PRODUCTS'
  /** Results are owned together (成果共有). */
  | 'RESULTS'
  /** Risks are borne together (风险共担). */
  | 'RISKS'
  /** Technology is shared (技术共享). */
  | 'TECHNOLOGY';

/** What makes an alliance substantive (实质性联盟条件). */
export type AllianceTest =
  /** A signed agreement (签署协议). */
  | 'AGREEMENT'
  /** All three bodies (三类机构). */
  | 'BODIES'
  /** Rules that share income (利益分配机制). */
  | 'INCOME_RULES'
  /** A unit that is liable (责任主体). */
  | 'LIABLE_UNIT'
  /** Rules that open it (开放机制). */
  | 'OPENING_RULES'
  /** A full-time secretariat (专职秘书机构). */
  | 'SECRETARIAT'
  /** A year since then (运行满一年). */
  | 'YEAR';

/** What is right about the registration of a carrier; what is left out stays as it is (变更内容). */
export type AmendCarrierInput = {
  /** Street address in the division it lies in (地址). */
  address?: string | null | undefined;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Number of the paper that proves it, 2 to 100 characters (变更依据文号). */
  documentNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the carrier (幂等键). */
  idempotencyKey: string;
  /** Kind of carrier (载体类型). */
  kind?: CarrierKind | null | undefined;
  /** Name in Chinese, 2 to 100 characters (名称). */
  name?: string | null | undefined;
  /** Legal person that runs it (运营机构). */
  operator?: OperatorInput | null | undefined;
  /** Why, at most 300 characters (原因). */
  reason?: string | null | undefined;
  /** First day of it: not before the carrier opened and at most today; the same day as the last change corrects that (变更日期). */
  since: string;
};

/** What is right in place of a label (更正内容). */
export type AmendGrowthLabelInput = {
  /** Number it is recorded under, 1 to 100 characters (证书编号). */
  certificateNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm (企业). */
  firm: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the firm (幂等键). */
  idempotencyKey: string;
  /** Which title it is recorded as (标签). */
  kind: GrowthLabelKind;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
  /** What is right (正确内容). */
  right: GrowthLabelInput;
};

/** What is right of an institution; omitted is unchanged, null clears (更正内容). */
export type AmendInstitutionInput = {
  /** Postal address, at most 200 characters (地址). */
  address?: string | null | undefined;
  /** Unified social credit code (统一社会信用代码). */
  creditCode?: string | null | undefined;
  /** Name in English, 2 to 100 characters (英文名称). */
  englishName?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Day of its foundation, at most today (成立日期). */
  foundedOn?: string | null | undefined;
  /** Global id of the institution (机构). */
  institution: string;
  /** Keys of what it is, at least one; cannot be cleared (机构类型). */
  kinds?: Array<string> | null | undefined;
  /** Name in Chinese, 2 to 100 characters; cannot be cleared (名称). */
  name?: string | null | undefined;
  /** Why, 2 to 500 characters (更正原因). */
  reason: string;
  /** Code of the zone it sits in (所在功能区). */
  zone?: string | null | undefined;
};

/** What is right of a person; omitted is unchanged, null clears (更正内容). */
export type AmendPersonInput = {
  /** E-mail address (电子邮箱). */
  email?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** What they know, at most 200 characters (专业领域). */
  field?: string | null | undefined;
  /** Name, 2 to 50 characters (姓名). */
  name?: string | null | undefined;
  /** Global id of the person (人员). */
  person: string;
  /** Telephone number (电话). */
  phone?: string | null | undefined;
  /** Division in which they are registered: a county, or a prefecture without counties (登记行政区划). */
  region?: string | null | undefined;
};

/** What is right in place of a recognition (更正内容). */
export type AmendRecognitionInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the carrier (幂等键). */
  idempotencyKey: string;
  /** Number of the recognition within its carrier (序号). */
  number: number;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
  /** What is right (正确内容). */
  right: RecognitionInput;
};

/** What is right about the registration of a firm; what is left out stays as it is (变更内容). */
export type AmendRegistrationInput = {
  /** Its credit code (统一社会信用代码). */
  creditCode?: string | null | undefined;
  /** Number of the paper that proves it, 2 to 100 characters (变更依据文号). */
  documentNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm (企业). */
  firm: string;
  /** Day of registration: at most today, not after a label of the firm began (成立日期). */
  foundedOn?: string | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay returns the firm (幂等键). */
  idempotencyKey: string;
  /** Legal representative, 2 to 100 characters (法定代表人). */
  legalRepresentative?: string | null | undefined;
  /** Why, at most 300 characters (原因). */
  reason?: string | null | undefined;
};

/** What is right about a service (更正孵化服务). */
export type AmendServiceInput = {
  /** Persons who took part, 1 to 100,000 (参加人数). */
  attendees?: number;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** What those served paid (收费). */
  fee?: string;
  /** Hours, 0.1 to 1,000 (小时数). */
  hours: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the service (幂等键). */
  idempotencyKey: string;
  /** Global ids of those served, at most 200; each stays in the carrier on that day; empty only for EVENT (服务对象). */
  incubatees: Array<string>;
  /** Kind of service, one the carrier offers (服务类型). */
  kind: ServiceKind;
  /** How it was delivered (服务方式). */
  mode: ServiceMode;
  /** More about it (说明). */
  note?: string | null | undefined;
  /** Day of delivery, at most today (服务日期). */
  on: string;
  /** Why more hours than a day has are right, at most 500 characters; needed after IMPLAUSIBLE (数值异常说明). */
  plausibilityReason?: string | null | undefined;
  /** Mentor or service provider, 2 to 100 characters (导师或服务机构). */
  provider: string;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
  /** Global id of the service (孵化服务). */
  service: string;
};

/** What is right about a space unit; what is left out stays as it is (更正内容). */
export type AmendSpaceUnitInput = {
  /** Area in m² (面积). */
  area?: number | string | null | undefined;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Code on the door (编号). */
  code: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Floor it lies on (楼层). */
  floor?: string | null | undefined;
  /** First day it could be leased, not before the carrier opens (启用日期). */
  from?: string | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay returns the carrier (幂等键). */
  idempotencyKey: string;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
  /** Whether it was taken out of use by mistake and is in use (误停用，恢复使用). */
  stillInUse?: boolean;
  /** First day it could no longer be leased (停用日期). */
  to?: string | null | undefined;
};

/** What is another about a contract; what is left out stays as it is (变更内容). */
export type AmendStayContractInput = {
  /** All that is let off, at most 20, instead of what is recorded (租金减免). */
  concessions?: Array<RentConcessionInput> | null | undefined;
  /** Global id of the contract (合同). */
  contract: string;
  /** What is given as security (押金). */
  deposit?: string | null | undefined;
  /** Day of the month on which rent is due, 1 to 28 (每月缴租日). */
  dueDay?: number | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day of other lines, with lines only (明细生效日期). */
  from?: string | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay returns the contract (幂等键). */
  idempotencyKey: string;
  /** Last day of the term (终止日期). */
  lastDay?: string | null | undefined;
  /** All lines of rent from that day on, 1 to 50, with from only (租金明细). */
  lines?: Array<RentLineInput> | null | undefined;
  /** Number of the paper contract (合同编号). */
  number?: string | null | undefined;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
};

/** What is right about a stay; what is left out stays as it is (更正入孵登记). */
export type AmendStayInput = {
  /** Number of the paper agreement (协议编号). */
  agreementNumber?: string | null | undefined;
  /** Day of leaving, for a stay that has ended (离开日期). */
  endedOn?: string | null | undefined;
  /** Day of entry (入孵日期). */
  enteredOn?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay (幂等键). */
  idempotencyKey: string;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
  /** All space it had since its entry, in order of time, instead of what is recorded (场地使用记录). */
  space?: Array<SpaceSinceInput> | null | undefined;
  /** Global id of the stay (孵化协议). */
  stay: string;
};

/** An appeal (复核申请内容). */
export type AppealEvaluationInput = {
  /** Global id of the run (评价). */
  evaluation: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Key of the indicator whose figure is wrong (指标代码). */
  indicator: string;
  /** Why (理由). */
  reason: string;
};

/** Where an appeal stands (复核状态). */
export type AppealState =
  /** Not right (不成立). */
  | 'DISMISSED'
  /** Waits for the bureau (待办理). */
  | 'SUBMITTED'
  /** Right: the subject is evaluated anew (成立). */
  | 'UPHELD';

/** Which rows to take (导入内容). */
export type ApplyImportInput = {
  /** Whether every row without a fault is taken; instead of rows (是否导入全部无误的行). */
  allWithoutFaults?: boolean;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the import (幂等键). */
  idempotencyKey: string;
  /** Global id of the import (导入任务). */
  imported: string;
  /** Numbers of the rows, those without faults, with faults of rules, or refused before; those that cannot be read stay as they are; instead of allWithoutFaults (行号). */
  rows?: Array<number>;
};

/** Approval that some contracts need before they hold (审批事项). */
export type ApprovalKind =
  /** Permission to export technology (技术出口许可). */
  | 'EXPORT'
  /** Consent of the owner of a government programme (政府计划项目同意书). */
  | 'GOVERNMENT_PROJECT'
  /** Licence for a product that needs one (产品许可). */
  | 'LICENCE';

/** Assessment of an achievement (评估内容). */
export type AssessAchievementInput = {
  /** Global id of the achievement (科技成果). */
  achievement: string;
  /** Who assessed it (评估单位). */
  assessor: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** What was found (评估意见). */
  opinion: string;
  /** Whether it is recommended for conversion (是否推荐转化). */
  recommended: boolean;
  /** Level of readiness that was found (技术就绪度). */
  trl?: number | null | undefined;
};

/** A task to give (任务内容). */
export type AssignTaskInput = {
  /** Global id of the clause that sets it (条款). */
  clause: string;
  /** Global ids of the units that help (配合单位). */
  cooperating?: Array<string> | null | undefined;
  /** Last day, at most ten years after the first (完成期限). */
  dueOn: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the task (幂等键). */
  idempotencyKey: string;
  /** Global ids of the units that lead, the first named first (牵头单位). */
  leads: Array<string>;
  /** Steps on the way (时间节点). */
  milestones?: Array<TaskMilestoneInput> | null | undefined;
  /** What there is to show at the end (成果形式). */
  outcome?: string | null | undefined;
  /** Division whose bureau watches it: the caller's own or one below it (行政区划). */
  region: string;
  /** How often progress is told; that of the document when left out (报送频率). */
  rhythm?: TaskRhythm | null | undefined;
  /** First day (起始日期). */
  startsOn: string;
  /** What is to be done (任务名称). */
  title: string;
};

/** Scan of a signed report (签章扫描件). */
export type AttachSignedCopyInput = {
  /** Global id of the scan, which was uploaded before (附件). */
  attachment: string;
  /** Verification code as it is printed on the paper, or the whole content hash (校验码). */
  code: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the report (幂等键). */
  idempotencyKey: string;
  /** Global id of the report (报表). */
  report: string;
};

/** Which entries of the trail; all conditions hold together (审计记录筛选条件). */
export type AuditFilter = {
  /** Subject of the token of whoever did it (用户标识). */
  actor?: string | null | undefined;
  /** First day (起始日期). */
  from?: string | null | undefined;
  /** Of this kind (类型). */
  kind?: AuditKind | null | undefined;
  /** Global id of what it was done to, or of whose data was read (对象). */
  object?: string | null | undefined;
  /** Field of the mutation, or name of the operation that read (操作). */
  operation?: string | null | undefined;
  /** Last day (截止日期). */
  to?: string | null | undefined;
};

/** What an entry of the trail tells of (审计类型). */
export type AuditKind =
  /** A mutation, whatever came of it (操作). */
  | 'ACT'
  /** A query that the role may not ask (越权查询). */
  | 'DENIED'
  /** A file, export or calendar was taken in or given out (文件收发). */
  | 'FILE'
  /** Personal data was read (读取个人信息). */
  | 'READ';

/** Figures that only the base knows; leave out what is unknown (年度数据). */
export type BaseYearFiguresInput = {
  /** Investment in construction (建设投入). */
  constructionInvestment?: string | null | undefined;
  /** Investment in research and development (研发投入). */
  rndInvestment?: string | null | undefined;
  /** Safety accidents, 0 where there were none (安全事故数). */
  safetyAccidents?: number | null | undefined;
  /** Senior staff, part of the staff (高级职称或学历人员数). */
  seniorStaff?: number | null | undefined;
  /** Income from pilot-test services, part of the revenue (中试服务收入). */
  serviceIncome?: string | null | undefined;
  /** Staff at the end of the year (从业人员数). */
  staff?: number | null | undefined;
  /** Technical staff, part of the staff (技术人员数). */
  technicalStaff?: number | null | undefined;
  /** Revenue in all (总收入). */
  totalRevenue?: string | null | undefined;
};

/** How a figure or day is known (依据). */
export type Basis =
  /** It follows from what the source says (推断). */
  | 'INFERRED'
  /** It was counted from what is recorded here (据本平台记录). */
  | 'RECORDED'
  /** The source says so (原文载明). */
  | 'STATED';

/** Equipment to book (预约内容). */
export type BookEquipmentInput = {
  /** Global id of the base (中试基地). */
  base: string;
  /** Code of the equipment (设备编号). */
  equipment: string;
  /** When it begins, at a full or half hour; by the day at midnight in Asia/Shanghai (开始时刻). */
  from: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the first answer (幂等键). */
  idempotencyKey: string;
  /** Global id of the firm or team; omitted by a firm that has one, and by a base for its own use (企业或团队). */
  incubatee?: string | null | undefined;
  /** What for, at most 500 characters (用途). */
  purpose: string;
  /** When it is over, at most 90 days later (结束时刻). */
  to: string;
};

/** What can be done to a booking (办理事项). */
export type BookingAct =
  /** Accepted (批准). */
  | 'APPROVED'
  /** Booked (预约). */
  | 'BOOKED'
  /** Taken back (取消). */
  | 'CANCELLED'
  /** Recorded use corrected (更正使用登记). */
  | 'CORRECTED'
  /** Refused (不批准). */
  | 'DECLINED'
  /** Nobody came (未到场). */
  | 'NO_SHOW'
  /** Rated (评价). */
  | 'RATED'
  /** Use begun (开始使用). */
  | 'STARTED'
  /** Recorded use, or that nobody came, taken back (撤销使用登记). */
  | 'UNDONE'
  /** Use recorded (登记使用). */
  | 'USED';

/** Which bookings; all conditions hold together (预约筛选条件). */
export type BookingFilter = {
  /** Of this base (中试基地). */
  base?: string | null | undefined;
  /** Of the equipment with this code (设备编号). */
  equipment?: string | null | undefined;
  /** Not over before this day (起始日期). */
  from?: string | null | undefined;
  /** For this firm or team (企业或团队). */
  incubatee?: string | null | undefined;
  /** Of one of these kinds (预约类别). */
  kinds?: Array<BookingKind> | null | undefined;
  /** Of bases in this region or below it (行政区划). */
  region?: string | null | undefined;
  /** In one of these states (预约状态). */
  states?: Array<BookingState> | null | undefined;
  /** Begun by the end of this day (截止日期). */
  to?: string | null | undefined;
};

/** For whom equipment is held (预约类别). */
export type BookingKind =
  /** For nobody: repair, calibration, cleaning (停机). */
  | 'DOWN_TIME'
  /** For a firm or team (企业使用). */
  | 'FIRM_USE'
  /** For the base itself (基地自用). */
  | 'OWN_USE';

/** Order of bookings (排序). */
export type BookingSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (设备预约排序依据). */
  field: BookingSortField;
};

/** By what bookings can be ordered (设备预约排序依据). */
export type BookingSortField =
  /** Begin of the time (开始时间). */
  | 'FROM';

/** How far a booking has come (预约状态). */
export type BookingState =
  /** Accepted (已批准). */
  | 'APPROVED'
  /** Taken back by the firm or the base (已取消). */
  | 'CANCELLED'
  /** Refused by the base (未批准). */
  | 'DECLINED'
  /** Use has begun (使用中). */
  | 'IN_USE'
  /** Nobody came (未到场). */
  | 'NO_SHOW'
  /** Waits for the base to decide; the time is held (待审批). */
  | 'REQUESTED'
  /** Used, as recorded (已使用). */
  | 'USED';

/** In what equipment is booked and paid (计价单位). */
export type BookingUnit =
  /** By the day, from midnight to midnight; only days on which it is open are paid (按天). */
  | 'DAY'
  /** By the hour, in steps of half an hour (按小时). */
  | 'HOUR';

/** What a calendar shows (日历类型). */
export type CalendarFeedKind =
  /** Names who has booked; for the base alone (含预约单位). */
  | 'OWN'
  /** Says only when the equipment is taken (仅显示占用). */
  | 'SHARED';

/** Booking to take back (取消内容). */
export type CancelBookingInput = {
  /** Global id of the booking (设备预约). */
  booking: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Reason, needed from the base (理由). */
  reason?: string | null | undefined;
};

/** Cancellation by the party (注销内容). */
export type CancelContractInput = {
  /** Global id of the contract (技术合同). */
  contract: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Why (理由). */
  reason: string;
};

/** Cancellation of an order (取消内容). */
export type CancelOrderInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Id of the order (订单). */
  order: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
};

/** What somebody acts as (身份). */
export type CapacityInput = {
  /** First day (开始日期). */
  from: string;
  /** As what (身份). */
  kind: CapacityKind;
  /** First day no longer (结束日期). */
  to?: string | null | undefined;
};

/** What somebody acts as (人员身份). */
export type CapacityKind =
  /** Civic commissioner (民间科技特派员). */
  | 'CIVIC_COMMISSIONER'
  /** Member of a team of commissioners (科技特派员团队成员). */
  | 'COMMISSIONER_TEAM_MEMBER'
  /** Contract registrar (技术合同登记员). */
  | 'CONTRACT_REGISTRAR'
  /** Dispatched commissioner (公派科技特派员). */
  | 'DISPATCHED_COMMISSIONER'
  /** Expert (专家). */
  | 'EXPERT'
  /** Industrial commissioner (工业特派员). */
  | 'INDUSTRIAL_COMMISSIONER'
  /** Start-up mentor (创业导师). */
  | 'STARTUP_MENTOR'
  /** Technology broker (技术经纪人). */
  | 'TECHNOLOGY_BROKER'
  /** Technology manager (技术经理人). */
  | 'TECHNOLOGY_MANAGER'
  /** Deputy head of a township for technology (科技副乡镇长). */
  | 'TOWNSHIP_DEPUTY_HEAD'
  /** Post for transfer and conversion (科技成果转移转化岗). */
  | 'TRANSFER_POST';

/** Facility that a carrier offers besides space (公共配套设施). */
export type CarrierFacility =
  /** Fund (基金). */
  | 'FUND'
  /** Network (网络). */
  | 'NETWORK'
  /** Standard workshops (标准化厂房). */
  | 'STANDARD_WORKSHOP'
  /** Storage (仓储). */
  | 'STORAGE'
  /** Testing (检测). */
  | 'TESTING';

/** Which carriers; all conditions hold together (载体筛选条件). */
export type CarrierFilter = {
  /** Offering one of these facilities (公共配套设施). */
  facilities?: Array<CarrierFacility> | null | undefined;
  /** In one of these fields (专业领域). */
  fields?: Array<IndustryField> | null | undefined;
  /** Founded by one of these (牵头建设主体). */
  foundedBy?: Array<CarrierFounder> | null | undefined;
  /** Resting on one of these (依托对象). */
  hosts?: Array<CarrierHost> | null | undefined;
  /** Of one of these kinds (载体类型). */
  kinds?: Array<CarrierKind> | null | undefined;
  /** With at least this share of the leasable area under lease, 0 to 1, signed entries included (出租率下限). */
  letShareAtLeast?: number | null | undefined;
  /** With at most this share of the leasable area under lease, 0 to 1, signed entries included (出租率上限). */
  letShareAtMost?: number | null | undefined;
  /** With a recognition of one of these levels in force today (级别). */
  levels?: Array<RecognitionLevel> | null | undefined;
  /** Incubating by one of these models (孵化模式). */
  models?: Array<IncubationModel> | null | undefined;
  /** Open today, or not (是否在运营). */
  open?: boolean | null | undefined;
  /** Open at the end of this day (运营日). */
  openOn?: string | null | undefined;
  /** With its first day of operation in these days (开始运营日期). */
  openedOn?: DayRange | null | undefined;
  /** With an owner at home in another province, or not (是否外省主体建设). */
  ownedElsewhere?: boolean | null | undefined;
  /** With an owner at home in this region or below it (建设主体所在地). */
  ownerRegion?: string | null | undefined;
  /** With an operator of one of these ownerships (产权性质). */
  ownerships?: Array<CarrierOwnership> | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** Words in the names of carrier and operator, in any order, or the operator's credit code (关键词). */
  text?: string | null | undefined;
};

/** Who founded a carrier (牵头建设主体). */
export type CarrierFounder =
  /** Government (政府). */
  | 'GOVERNMENT'
  /** Investor (投资机构). */
  | 'INVESTOR'
  /** Leading firm of an industry (行业龙头企业). */
  | 'LEADING_FIRM'
  /** New-type R&D institution (新型研发机构). */
  | 'NEW_RND_INSTITUTION'
  /** Anybody else (其他). */
  | 'OTHER'
  /** University or research institute (高等学校或科研院所). */
  | 'UNIVERSITY_OR_INSTITUTE';

/** On what a carrier rests (依托对象). */
export type CarrierHost =
  /** Building economy (楼宇). */
  | 'BUILDING'
  /** High-tech zone (高新区). */
  | 'HIGH_TECH_ZONE'
  /** Industrial park or functional area (产业园区或产业功能区). */
  | 'INDUSTRIAL_PARK'
  /** Industry chain (产业链). */
  | 'INDUSTRY_CHAIN'
  /** Leading firm (龙头骨干企业). */
  | 'LEADING_FIRM'
  /** Platform (平台). */
  | 'PLATFORM'
  /** University or research institute (高等学校或科研院所). */
  | 'UNIVERSITY_OR_INSTITUTE';

/** Kind of a carrier (载体类型). */
export type CarrierKind =
  /** Technology business accelerator (科技企业加速器). */
  | 'ACCELERATOR'
  /** Technology business incubator (科技企业孵化器). */
  | 'INCUBATOR'
  /** Maker space (众创空间). */
  | 'MAKER_SPACE'
  /** Rural maker space (星创天地). */
  | 'RURAL_MAKER_SPACE'
  /** University science park (大学科技园). */
  | 'UNIVERSITY_SCIENCE_PARK';

/** Who owns the operator of a carrier (产权性质). */
export type CarrierOwnership =
  /** Mixed ownership (混合所有制). */
  | 'MIXED'
  /** Private (民营). */
  | 'PRIVATE'
  /** Public institution (事业单位). */
  | 'PUBLIC_INSTITUTION'
  /** State-owned (国有). */
  | 'STATE';

/** Order of carriers (排序). */
export type CarrierSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (载体排序依据). */
  field: CarrierSortField;
};

/** By what carriers can be ordered (载体排序依据). */
export type CarrierSortField =
  /** Share of the leasable area under lease, signed entries included (出租率). */
  | 'LET_SHARE'
  /** Name, by its sound (名称, 按拼音). */
  | 'NAME'
  /** First day of operation (开始运营日期). */
  | 'OPENED_ON';

/** How a base stands on the register (变更内容). */
export type ChangeFilingInput = {
  /** Global id of the base (中试基地). */
  base: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** The new entry, not before the last one (备案内容). */
  filing: FilingInput;
};

/** Choices how to be told (提醒方式). */
export type ChooseNotificationsInput = {
  /** For each kind when mail tells of it; what is not named stays as it is, at least 1, at most 40 (提醒方式). */
  choices: Array<NotificationChoiceInput>;
};

/** Sentence with its source (出处). */
export type CitationInput = {
  /** Article, clause or table within the document, at most 200 characters (条款). */
  clause?: string | null | undefined;
  /** Document number, at most 100 characters (文号). */
  number?: string | null | undefined;
  /** Title of the document in its own language, 1 to 200 characters (文件名称). */
  title: string;
  /** Exact words, at most 2000 characters (原文). */
  words?: string | null | undefined;
};

/** File that proves a claim (证明材料). */
export type ClaimEvidenceInput = {
  /** Global id of an attachment the caller may see (附件). */
  attachment: string;
  /** What it proves (材料类型). */
  kind: EvidenceKind;
};

/** Invoice of a provider (发票). */
export type ClaimInvoiceInput = {
  /** Its amount (发票金额). */
  amount: string;
  /** Its number, at least 4 letters or digits (发票号码). */
  number: string;
};

/** Stage at which an order or claim waits for somebody (办理环节). */
export type ClaimStage =
  /** The authority of the programme reviews (主管部门审核). */
  | 'AGENCY_REVIEW'
  /** The provider answers an order (服务机构接单). */
  | 'ANSWER'
  /** The city reviews (市级初审). */
  | 'CITY_REVIEW'
  /** The claim is handed in (提交兑付申请). */
  | 'CLAIM'
  /** The firm confirms a delivery (企业确认). */
  | 'CONFIRMATION'
  /** The claimant corrects (退回补正). */
  | 'CORRECTION'
  /** The money is paid (拨付). */
  | 'SETTLEMENT';

/** How far a claim has come; handing it in opens the first review at once (兑付申请状态). */
export type ClaimState =
  /** Waits for the programme's authority (主管部门审核). */
  | 'AGENCY_REVIEW'
  /** Approved, to be paid (已批准). */
  | 'APPROVED'
  /** Waits for the city (市级初审). */
  | 'CITY_REVIEW'
  /** Paid and demanded back (已追回). */
  | 'CLAWED_BACK'
  /** Being handed in; its invoices are being checked (草稿). */
  | 'DRAFT'
  /** On public notice (公示中). */
  | 'PUBLIC_NOTICE'
  /** Turned down (已驳回). */
  | 'REJECTED'
  /** Returned for correction (退回补正). */
  | 'RETURNED'
  /** Paid (已兑付). */
  | 'SETTLED';

/** How close a clause is to what Hatchery does (条款优先级). */
export type ClausePriority =
  /** Core (核心). */
  | 'A'
  /** Useful (有用). */
  | 'B'
  /** Context (背景). */
  | 'C';

/** Demand to pay back (追回内容). */
export type ClawBackClaimInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Id of the order (订单). */
  order: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
};

/** A warning taken back (解除内容). */
export type ClearTitleInput = {
  /** Number of the document that says so, at most 100 characters (文号). */
  documentNumber?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Day from which it holds (日期). */
  on: string;
  /** Why, 2 to 500 characters (原因). */
  reason: string;
  /** Global id of the title (称号). */
  title: string;
};

/** Which clearing statement (清算范围). */
export type ClearingStatementInput = {
  /** Region of the providers (合作区域). */
  partner: string;
  /** Period in which claims were paid (统计期). */
  period: string;
  /** Global id of the programme (项目). */
  programme: string;
};

/** A carrier to close (注销内容). */
export type CloseCarrierInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day on which it is closed, at most today, not before the last one left (注销日期). */
  on: string;
  /** Why it closes, at most 500 characters (原因). */
  reason: string;
};

/** An institution to close (关闭内容). */
export type CloseInstitutionInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the institution (机构). */
  institution: string;
  /** First day on which it is closed, at most today (关闭日期). */
  on: string;
  /** Why, 2 to 500 characters (原因). */
  reason: string;
};

/** Closing of an order that was left lying (结案内容). */
export type CloseOrderInput = {
  /** How (结案方式). */
  closure: OrderClosure;
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Id of the order (订单). */
  order: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
};

/** Period to be closed (关账). */
export type CloseReportPeriodInput = {
  /** What is said of it (说明). */
  comment?: string | null | undefined;
  /** Division that closes it, the caller's own (行政区划). */
  region: string;
  /** Global id of the window (填报任务). */
  window: string;
};

/** Window to be closed (关闭填报). */
export type CloseWindowInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the window (填报任务). */
  window: string;
};

/** How a value is compared with a number (比较方式). */
export type Comparator =
  /** At least (不少于). */
  | 'AT_LEAST'
  /** At most (不超过). */
  | 'AT_MOST'
  /** More than (超过). */
  | 'MORE_THAN';

/** On what a rent concession rests (租金减免依据). */
export type ConcessionGround =
  /** An agreement of the two (双方约定). */
  | 'AGREED'
  /** A rule of the carrier (载体制度). */
  | 'CARRIER_RULE'
  /** A policy document (政策文件). */
  | 'POLICY';

/** What a condition of a rule means for a carrier that does not meet it (条件效力). */
export type ConditionForce =
  /** Nothing; the source encourages it (鼓励). */
  | 'ENCOURAGED'
  /** Another condition of its group is enough (择一). */
  | 'ONE_OF'
  /** Nothing; the source makes other conditions easier by it, which is not computed (放宽). */
  | 'RELAXATION'
  /** The carrier does not meet the rule (必备). */
  | 'REQUIRED';

/** Confirmation of a delivery (确认内容). */
export type ConfirmDeliveryInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Remark, at most 500 characters (说明). */
  note?: string | null | undefined;
  /** Id of the order (订单). */
  order: string;
};

/** Figures to be confirmed (确认内容). */
export type ConfirmYearFiguresInput = {
  /** 1 to 200 of them, each once (年度数据). */
  figures: Array<YearFiguresVersionInput>;
};

/** Who agrees to be admitted (授权内容). */
export type ConsentToAdmissionInput = {
  /** Number of the signed agreement that a bureau has seen, 2 to 100 characters (已核验的入孵协议编号). */
  agreement?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm or team (企业或团队). */
  incubatee: string;
};

/** Whom to ask and how (联系方式). */
export type ContactInput = {
  /** E-mail address (电子邮箱). */
  email?: string | null | undefined;
  /** Name of the person (联系人). */
  person: string;
  /** Telephone number (电话). */
  phone?: string | null | undefined;
};

/** A label that is held to be wrong (异议内容). */
export type ContestGrowthLabelInput = {
  /** Number of its certificate or register entry (证书编号). */
  certificateNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm (企业). */
  firm: string;
  /** Which title (标签). */
  kind: GrowthLabelKind;
  /** Why it is wrong, 2 to 300 characters (理由). */
  reason: string;
};

/** A recognition that is held to be wrong (异议内容). */
export type ContestRecognitionInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Number of the recognition within the carrier (序号). */
  number: number;
  /** Why it is wrong, 2 to 300 characters (理由). */
  reason: string;
};

/** What can be done to a contract (办理事项). */
export type ContractAct =
  /** Amended (变更). */
  | 'AMENDED'
  /** Ended (终止). */
  | 'ENDED'
  /** Followed its stay, which ended or goes on after all (随孵化协议变动). */
  | 'FOLLOWED_STAY'
  /** Notice given (通知解约). */
  | 'NOTICE_GIVEN'
  /** Mark of a payment taken back (撤销到账). */
  | 'PAYMENT_TAKEN_BACK'
  /** Stands as before, because the contract that renewed it was voided (续签合同作废). */
  | 'RENEWAL_VOIDED'
  /** Gone on from by another contract, or signed as such (续签). */
  | 'RENEWED'
  /** Signed (签订). */
  | 'SIGNED'
  /** Taken back (作废). */
  | 'VOIDED';

/** Approval that the contract needs (所需审批). */
export type ContractApprovalInput = {
  /** What has to be approved (审批事项). */
  kind: ApprovalKind;
  /** Number of the paper; left out while it is missing (批准文号). */
  number?: string | null | undefined;
};

/** What a check looks for in a contract (核查事项). */
export type ContractCheckCode =
  /** Of many contracts all is for technology (技术交易额占比异常). */
  | 'ALL_TECHNOLOGY'
  /** An approval is missing (缺少审批). */
  | 'APPROVAL_MISSING'
  /** Days in the wrong order, or over (日期有误或已到期). */
  | 'DATES'
  /** Sale of equipment dressed as technology (疑似设备买卖). */
  | 'EQUIPMENT_SALE'
  /** A right that was over (知识产权已失效). */
  | 'EXPIRED_RIGHT'
  /** Filled in with defaults (疑似默认填报). */
  | 'FILLERS'
  /** The parties sell to each other in one prefecture (本地互售). */
  | 'LOCAL_LOOP'
  /** The parties sell to each other (循环交易). */
  | 'LOOP'
  /** Registered nearly the same already (疑似重复登记). */
  | 'NEARLY_TWICE'
  /** Nothing paid long after it was due (长期未到账). */
  | 'NOTHING_PAID'
  /** Relief without the contract it belongs to (缺少所属合同). */
  | 'NO_PARENT'
  /** A party without its code (主体信息不全). */
  | 'PARTY_UNCLEAR'
  /** Renewed or renamed, and entered as new (续签或更名). */
  | 'RENEWED_AS_NEW'
  /** One contract split into several (疑似拆分合同). */
  | 'SPLIT'
  /** Units mixed up (金额单位疑似有误). */
  | 'UNIT_SLIP'
  /** A voucher's order pays twice (创新券重复使用). */
  | 'VOUCHER_TWICE'
  /** Of another kind (疑似类别不符). */
  | 'WRONG_KIND'
  /** Another region (行政区划不符). */
  | 'WRONG_REGION';

/** Why a contract ended (终止原因). */
export type ContractEndCause =
  /** Somebody recorded so (登记终止). */
  | 'RECORDED'
  /** Its stay ended (离孵终止). */
  | 'STAY_ENDED';

/** What a technology contract says (合同内容). */
export type ContractFactsInput = {
  /** Registration number of the achievement it rests on (科技成果登记号). */
  achievement?: string | null | undefined;
  /** Approvals it needs (所需审批). */
  approvals?: Array<ContractApprovalInput>;
  /** First day (起始日期). */
  beginsOn: string;
  /** Who brought the parties together (技术经纪人). */
  broker?: string | null | undefined;
  /** Number of a certificate by which the register knows the broker, who then reads the contract once it is recognised (技术经纪人证书编号). */
  brokerCertificate?: string | null | undefined;
  /** Who buys it (买方). */
  buyer: ContractPartyInput;
  /** Last day, not before the first (截止日期). */
  endsOn: string;
  /** Technology field (技术领域). */
  field: TechnologyField;
  /** Rights it rests on (涉及的知识产权). */
  ip?: Array<ContractIpInput>;
  /** Kind (合同类别). */
  kind: ContractKind;
  /** Number on the paper contract (合同编号). */
  paperNumber?: string | null | undefined;
  /** Certificate number of the transfer or development contract that it belongs to (所属合同登记号). */
  parentContract?: string | null | undefined;
  /** How it is paid (支付方式). */
  paymentMode: ContractPaymentMode;
  /** What is expected to be paid, at most the whole (付款安排). */
  payments?: Array<ContractPaymentInput>;
  /** Whether the parties are related (是否关联交易). */
  relatedParties: boolean;
  /** Who sells the technology; needs a region (卖方). */
  seller: ContractPartyInput;
  /** Day of signing, not after today (签订日期). */
  signedOn: string;
  /** Code of the sub-kind, as the rule in force on the day of signing names it (合同子类). */
  subKind?: string | null | undefined;
  /** What is to be done, at most 2000 characters (合同标的). */
  subject: string;
  /** Whether the seller is going to ask for tax relief (是否申请税收优惠). */
  taxRelief: boolean;
  /** Part of it for technology alone, at most the whole (技术交易额). */
  technology: string;
  /** Title of the project, at most 200 characters (项目名称). */
  title: string;
  /** Whole amount of the deal, above 0 (合同成交额). */
  total: string;
  /** Global id of the voucher order that pays it; its contract has the same number and day of signing (创新券订单). */
  voucherOrder?: string | null | undefined;
};

/** Right that the contract rests on (涉及的知识产权). */
export type ContractIpInput = {
  /** Kind (知识产权类型). */
  kind: IpKind;
  /** Number; left out for a technical secret (编号). */
  number?: string | null | undefined;
  /** Last day of the right (有效期至). */
  validUntil?: string | null | undefined;
};

/** Kind of a technology contract under the Civil Code (技术合同类别). */
export type ContractKind =
  /** Consulting (技术咨询). */
  | 'CONSULTING'
  /** Development (技术开发). */
  | 'DEVELOPMENT'
  /** Licence (技术许可). */
  | 'LICENCE'
  /** Service, with training and intermediary (技术服务). */
  | 'SERVICE'
  /** Transfer (技术转让). */
  | 'TRANSFER';

/** Seller or buyer (合同当事人). */
export type ContractPartyInput = {
  /** Credit code; left out for a natural person, or somebody abroad (统一社会信用代码). */
  creditCode?: string | null | undefined;
  /** Global id of the firm or team that it is (企业或团队). */
  incubatee?: string | null | undefined;
  /** Global id of the institution that it is (登记机构). */
  institution?: string | null | undefined;
  /** Name (名称). */
  name: string;
  /** Nature of the party (单位性质). */
  nature: PartyNature;
  /** Global id of the service provider that it is (服务机构). */
  provider?: string | null | undefined;
  /** Division where it is; left out abroad (所在行政区划). */
  region?: string | null | undefined;
};

/** Payment that the contract expects (付款安排). */
export type ContractPaymentInput = {
  /** When it is due (应付日期). */
  dueOn: string;
  /** How much, above 0 (应付金额). */
  expected: string;
};

/** How a contract is paid (支付方式). */
export type ContractPaymentMode =
  /** In shares (作价入股). */
  | 'EQUITY'
  /** In instalments (分期支付). */
  | 'INSTALMENTS'
  /** At once (一次总付). */
  | 'LUMP_SUM'
  /** In any other way (其他). */
  | 'OTHER'
  /** As a share of what is earned (提成支付). */
  | 'ROYALTY';

/** A contract was signed (签订合同). */
export type ContractSignedInput = {
  /** What it is worth, above 0 (合同金额). */
  amount: string;
  /** The other party (合同对方). */
  party: string;
};

/** How an achievement is converted (转化方式). */
export type ConversionMode =
  /** Entrusted to those who made it, or others (授权). */
  | 'AUTHORISATION'
  /** Converted together with others (合作转化). */
  | 'COOPERATION'
  /** Put into shares (作价投资). */
  | 'EQUITY'
  /** Licensed (许可). */
  | 'LICENCE'
  /** Any other way (其他). */
  | 'OTHER'
  /** Used by its owner (自行转化). */
  | 'OWN_USE'
  /** Transferred (转让). */
  | 'TRANSFER';

/** How the price of a conversion was set (定价方式). */
export type ConversionPricing =
  /** Agreed; name and price are made known (协议定价). */
  | 'AGREED'
  /** Auctioned (拍卖). */
  | 'AUCTION'
  /** Listed on a technology market (挂牌交易). */
  | 'LISTING'
  /** Any other way (其他). */
  | 'OTHER';

/** A contact to correct (联系方式内容). */
export type CorrectContactInput = {
  /** The contact from now on (联系方式). */
  contact: ContactInput;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm or team (企业或团队). */
  incubatee: string;
};

/** Correction of one item (修正指标). */
export type CorrectItemInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** A yes or no (是否). */
  flag?: boolean | null | undefined;
  /** Code of the item (指标代码). */
  item: string;
  /** A number in the unit of the form (数值). */
  number?: string | null | undefined;
  /** Why it differs from what is recorded (修正原因). */
  reason: string;
  /** Global id of the report (报表). */
  report: string;
  /** Words (文字). */
  text?: string | null | undefined;
};

/** What the use was (更正内容). */
export type CorrectUseInput = {
  /** Global id of the booking (设备预约). */
  booking: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** When it began (实际开始时刻). */
  from: string;
  /** Minutes the equipment ran; the whole time when omitted (实际分钟数). */
  minutes?: number | null | undefined;
  /** Remark on the use (说明). */
  note?: string | null | undefined;
  /** Why it is corrected, at most 500 characters (更正原因). */
  reason: string;
  /** When it ended (实际结束时刻). */
  to: string;
};

/** A certificate (证书). */
export type CredentialInput = {
  /** Number, at most 100 characters (证书编号). */
  certificateNumber: string;
  /** First day valid (发证日期). */
  from: string;
  /** Who issued it, 2 to 100 characters (发证机构). */
  issuer: string;
  /** First day no longer valid (有效期至). */
  to?: string | null | undefined;
  /** What it certifies, as printed, 2 to 100 characters (证书名称). */
  what: string;
};

/** List on which authorities name who must not get public money (信用名单). */
export type CreditList =
  /** Abnormal operation (经营异常). */
  | 'ABNORMAL_OPERATION'
  /** Safety accident (安全事故). */
  | 'SAFETY_ACCIDENT'
  /** Serious dishonesty (严重失信). */
  | 'SERIOUS_DISHONESTY';

/** Days from one to another, both included; either end may be open, and what has no day is in no range (日期区间). */
export type DayRange = {
  /** First day (起始日期). */
  from?: string | null | undefined;
  /** Last day, not before the first (截止日期). */
  to?: string | null | undefined;
};

/** Decision about an appeal (复核意见). */
export type DecideAppealInput = {
  /** Why (复核意见). */
  decision: string;
  /** Global id of the run (评价). */
  evaluation: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Its number in the run (序号). */
  number: number;
  /** Whether it is right (是否成立). */
  upheld: boolean;
};

/** Decision on a booking (审批内容). */
export type DecideBookingInput = {
  /** Whether it is accepted (是否批准). */
  approve: boolean;
  /** Global id of the booking (设备预约). */
  booking: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Reason, needed for a refusal (理由). */
  note?: string | null | undefined;
};

/** Decision on an objection (异议处理内容). */
export type DecideDisputeInput = {
  /** What is said (处理意见). */
  decision: DisputeDecision;
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Id of the order (订单). */
  order: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
};

/** Rate of a voucher (支持比例内容). */
export type DecideVoucherRateInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the voucher (幂等键). */
  idempotencyKey: string;
  /** Percent of the price, above 0 and at most 100, two decimal places (支持比例). */
  ratePercent: number;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
  /** Global id of the voucher (创新券). */
  voucher: string;
};

/** Decision on many requests (批量审批内容). */
export type DecideVouchersInput = {
  /** How (审批意见). */
  decision: VoucherDecision;
  /** Made up by the client, 8 to 100 characters; a replay returns the vouchers (幂等键). */
  idempotencyKey: string;
  /** Percent of the price, for requests whose terms leave it open (支持比例). */
  ratePercent?: number | null | undefined;
  /** Why, 2 to 500 characters; needed for REJECT (理由). */
  reason?: string | null | undefined;
  /** Global ids of 1 to 100 vouchers, each once (创新券). */
  vouchers: Array<string>;
};

/** Refusal of an order (拒单内容). */
export type DeclineOrderInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Id of the order (订单). */
  order: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
};

/** A stay that was never agreed to (终止内容). */
export type DeclineStayInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay (幂等键). */
  idempotencyKey: string;
  /** What happened, at most 500 characters (情况说明). */
  note?: string | null | undefined;
  /** Global id of the stay (孵化协议). */
  stay: string;
};

/** Delivery of a service (交付内容). */
export type DeliverOrderInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Day of delivery, from the day of the order and of its contract to today and to the voucher's last day (交付日期). */
  on: string;
  /** Id of the order (订单). */
  order: string;
  /** What came of it, 2 to 1,000 characters (成果说明). */
  summary: string;
};

/** How far a delivery has come (投递状态). */
export type DeliveryState =
  /** Waits for the mail of the day (待汇总). */
  | 'COLLECTED'
  /** Was taken (已送达). */
  | 'DONE'
  /** Not sent, because whom it was for may not have it any more (不再投递). */
  | 'DROPPED'
  /** Not taken after all attempts; can be sent again (投递失败). */
  | 'FAILED'
  /** Waits for its next attempt (待投递). */
  | 'WAITING';

/** How an alliance is run; takes the place of what was on record (联盟运行情况). */
export type DescribeAllianceInput = {
  /** Day on which its members signed the agreement, at most today (协议签订日期). */
  agreementOn?: string | null | undefined;
  /** Bodies it has (组织机构). */
  bodies?: Array<AllianceBody>;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Whether rules share income and property (是否有利益分配机制). */
  incomeRules?: boolean;
  /** Global id of the institution (机构). */
  institution: string;
  /** Who is liable to others, 2 to 100 characters (对外承担责任的单位). */
  liableUnit?: string | null | undefined;
  /** Mechanisms it has of the five (五项机制). */
  mechanisms?: Array<AllianceMechanism>;
  /** Whether rules open it to others (是否有开放机制). */
  openingRules?: boolean;
  /** Whether a secretariat works full time (是否有专职秘书机构). */
  secretariat?: boolean;
};

/** What sort of carrier it is, all of it; what is left out is not known (载体特征). */
export type DescribeCarrierInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** What it offers besides space (公共配套设施). */
  facilities?: Array<CarrierFacility>;
  /** Who led its founding (牵头建设主体). */
  foundedBy?: CarrierFounder | null | undefined;
  /** On what it rests (依托对象). */
  host?: CarrierHost | null | undefined;
  /** How it incubates (孵化模式). */
  models?: Array<IncubationModel>;
  /** Where its owner is at home (建设主体所在地). */
  ownerRegion?: string | null | undefined;
  /** Who owns its operator (产权性质). */
  ownership?: CarrierOwnership | null | undefined;
};

/** Who is behind a firm or team, all of it; what is left out is not known (创业背景). */
export type DescribeIncubateeInput = {
  /** Division from which it was brought in (引进来源地). */
  broughtFrom?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Who founded it (创业者类型). */
  founders?: Array<FounderKind>;
  /** Global id of the firm or team (企业或团队). */
  incubatee: string;
  /** How many people its team has, 1 to 10,000 (团队人数). */
  members?: number | null | undefined;
  /** Where it comes from (项目来源). */
  origins?: Array<IncubateeOrigin>;
};

/** What an authority says of an objection (异议处理意见). */
export type DisputeDecision =
  /** The delivery counts as confirmed (异议不成立). */
  | 'DISMISS'
  /** The applicant is right: the order ends (异议成立). */
  | 'UPHOLD';

/** Objection to a delivery (异议内容). */
export type DisputeDeliveryInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Id of the order (订单). */
  order: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
};

/** Income of a conversion and how it is shared out (分配内容). */
export type DistributeIncomeInput = {
  /** Global id of the achievement (科技成果). */
  achievement: string;
  /** Number of the conversion (转化序号). */
  conversion: number;
  /** What is deducted: taxes, appraisal, patents (扣除成本). */
  cost: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** What came, above 0 (收入). */
  gross: string;
  /** When it came (到账日期). */
  on: string;
  /** Part of the net for those who made it, in per cent (奖励比例, %). */
  percent: number;
  /** Who gets what of it (分配对象). */
  shares: Array<RewardShareInput>;
};

/** What becomes of a division (变更类型). */
export type DivisionChangeKind =
  /** It ends (撤销). */
  | 'ABOLISHED'
  /** It has another name from a day on (更名). */
  | 'RENAMED'
  /** It is new (新设). */
  | 'SET_UP'
  /** The list says what is recorded (无变化). */
  | 'UNCHANGED';

/** One division of a new list (区划变更). */
export type DivisionInput = {
  /** Six digits (行政区划代码). */
  code: string;
  /** Name in Chinese, 1 to 50 characters (名称). */
  name: string;
  /** Division above, to be checked against the code (上级区划). */
  parent?: string | null | undefined;
  /** What follows it when it is abolished (撤销后的去向). */
  successors?: Array<string> | null | undefined;
  /** First day of a new code or a new name (生效日期). */
  validFrom?: string | null | undefined;
  /** First day on which it is no longer valid (失效日期). */
  validTo?: string | null | undefined;
};

/** Purchase somebody thinks of (拟购服务). */
export type EligibilityInput = {
  /** Size as the applicant declares it (申报规模). */
  figures?: FiguresInput | null | undefined;
  /** Global id of the firm or team (申领主体). */
  incubatee: string;
  /** Kind of service; the offering's own where one is given (服务类型). */
  kind: VoucherServiceKind;
  /** Code in its catalogue, where one was chosen (目录代码). */
  offering?: string | null | undefined;
  /** Price of the whole service, above 0 (服务价格). */
  price: string;
  /** Global id of the provider, where one was chosen (服务机构). */
  provider?: string | null | undefined;
  /** Whether the law demands the service, or it tests a production batch (是否强制性或批量检测). */
  statutory?: boolean;
};

/** Access that ends (终止权限). */
export type EndAccessInput = {
  /** Global id of the access (人员权限). */
  access: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Why, 2 to 300 characters (终止原因). */
  reason: string;
};

/** What a person acts as no longer (终止内容). */
export type EndCapacityInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** As what (身份). */
  kind: CapacityKind;
  /** First day no longer (结束日期). */
  on: string;
  /** Global id of the person (人员). */
  person: string;
};

/** A listing to end (移出内容). */
export type EndCreditRecordInput = {
  /** Global id of the credit record (信用记录). */
  creditRecord: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day no longer listed, at most today (移出日期). */
  on: string;
  /** Why, 2 to 300 characters (移出原因). */
  reason?: string | null | undefined;
};

/** Early end of a contract (终止内容). */
export type EndStayContractInput = {
  /** Global id of the contract (合同). */
  contract: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the contract (幂等键). */
  idempotencyKey: string;
  /** Last day for which rent is due, at most today (终止日期). */
  lastDay: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
};

/** End of a stay (退出内容). */
export type EndStayInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay (幂等键). */
  idempotencyKey: string;
  /** More about it; needed for OTHER (说明). */
  note?: string | null | undefined;
  /** Day of leaving, at most today; for a stay yet to begin its day of entry (离开日期). */
  on: string;
  /** Why it ends (退出原因). */
  reason: ExitReason;
  /** Global id of the stay (孵化协议). */
  stay: string;
};

/** A tie to end (终止内容). */
export type EndTieInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day no longer (结束日期). */
  on: string;
  /** Why, 2 to 500 characters (原因). */
  reason: string;
  /** Global id of the tie (关联). */
  tie: string;
};

/** Webhook that is ended (停用内容). */
export type EndWebhookInput = {
  /** Global id of the webhook (网络回调). */
  webhook: string;
};

/** One line of a public list (名单内容). */
export type EnterOnRosterInput = {
  /** Unified social credit code; where it is omitted the name has to tell the firm (统一社会信用代码). */
  creditCode?: string | null | undefined;
  /** Number of the document or certificate, at most 100 characters (文号或证书编号). */
  documentNumber: string;
  /** First day in force (生效日期). */
  from: string;
  /** Class within the level, at most 20 characters (等级). */
  grade?: string | null | undefined;
  /** Authority that gave it, 2 to 100 characters (授予机关). */
  grantedBy: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the title (幂等键). */
  idempotencyKey: string;
  /** Key of the kind of title (称号类型). */
  kind: string;
  /** Level (级别). */
  level: RecognitionLevel;
  /** Name as it stands in the list, 2 to 100 characters (企业名称). */
  name: string;
  /** Division whose list it is, or a county of it in which the firm lies (所在行政区划). */
  region: string;
  /** First day no longer in force; open-ended when omitted (期满日期). */
  to?: string | null | undefined;
};

/** Figures of one firm or team for one year (填报内容). */
export type EnterYearFiguresInput = {
  /** Version of the figures that are corrected; null for the first ones of the year (预期版本号). */
  expectedVersion?: number | null | undefined;
  /** Global id of the firm or team (企业或团队). */
  incubatee: string;
  /** Why values that hardly can be true are right, at most 500 characters; needed after IMPLAUSIBLE (数值异常说明). */
  plausibilityReason?: string | null | undefined;
  /** Why, at most 500 characters; needed to correct what was confirmed (更正原因). */
  reason?: string | null | undefined;
  /** The values, all of them each time (指标数值). */
  values: YearValuesInput;
  /** Year that has begun and in which it stayed in a carrier (年度). */
  year: number;
};

/** Kind of movement (记账类型). */
export type EntryKind =
  /** Demanded back (追回). */
  | 'CLAWED_BACK'
  /** Held for an order (占用). */
  | 'HELD'
  /** From the budget onto the voucher (核发). */
  | 'ISSUED'
  /** Back to the budget (作废). */
  | 'LAPSED'
  /** Free again (释放). */
  | 'RELEASED'
  /** Paid (兑付). */
  | 'SETTLED';

/** A contact to erase (删除内容). */
export type EraseContactInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm or team (企业或团队). */
  incubatee: string;
};

/** Name that is erased (删除姓名). */
export type ErasePersonalNameInput = {
  /** Global id of the access, which is over (人员权限). */
  access: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
};

/** What to evaluate (评价内容). */
export type EvaluateRunInput = {
  /** Last day for appeals, today or later (复核截止日期). */
  appealsUntil: string;
  /** Kind of the carriers (载体类型). */
  carrierKind?: CarrierKind | null | undefined;
  /** What the platform does not record, such as marks of experts (填报数据). */
  figures?: Array<EvaluationFigureInput> | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay returns the run (幂等键). */
  idempotencyKey: string;
  /** Level of the carriers; those without recognition when left out (认定级别). */
  level?: RecognitionLevel | null | undefined;
  /** Division: those right below it are evaluated, or carriers in it (行政区划). */
  region: string;
  /** Key of the scheme (评价方案). */
  scheme: string;
  /** Global ids of bases, institutions or people (评价对象). */
  subjects?: Array<string> | null | undefined;
  /** Subjects that get no grade but the last (一票否决). */
  vetoes?: Array<EvaluationVetoInput> | null | undefined;
  /** Weights that the scheme leaves unset (自定权重). */
  weights?: Array<EvaluationWeightInput> | null | undefined;
  /** Document by which these weights are set (权重依据). */
  weightsBasis?: string | null | undefined;
  /** Year that is looked at (年度). */
  year: number;
};

/** Kind of what is evaluated (评价对象类型). */
export type EvaluatedKind =
  /** Pilot-test bases (中试基地). */
  | 'BASE'
  /** Carriers (孵化载体). */
  | 'CARRIER'
  /** Institutions of the register (机构). */
  | 'INSTITUTION'
  /** People of the register, such as brokers (人员). */
  | 'PERSON'
  /** Divisions (地区). */
  | 'REGION';

/** Value of an indicator to say (填报数据). */
export type EvaluationFigureInput = {
  /** Key of the indicator (指标代码). */
  indicator: string;
  /** Global id of the subject (对象). */
  subject: string;
  /** How much (数值). */
  value: string;
};

/** Which runs; all conditions hold together (评价筛选条件). */
export type EvaluationFilter = {
  /** Of one of these (评价对象类型). */
  kinds?: Array<EvaluatedKind> | null | undefined;
  /** Day of the run (评价日期). */
  ranOn?: DayRange | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** By this scheme, by its key (评价方案). */
  scheme?: string | null | undefined;
  /** In one of these states (评价状态). */
  states?: Array<EvaluationState> | null | undefined;
  /** Of this year (年度). */
  year?: number | null | undefined;
};

/** Order of such a list (评价排序). */
export type EvaluationRunSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (排序依据). */
  field: EvaluationRunSortField;
};

/** By what such a list can be ordered (评价排序依据). */
export type EvaluationRunSortField =
  /** Day of the run (评价日期). */
  | 'RAN_ON';

/** Where a run stands (评价状态). */
export type EvaluationState =
  /** Open to appeals (复核期). */
  | 'OPEN'
  /** Published (已公布). */
  | 'PUBLISHED';

/** Subject that gets no grade but the last (一票否决). */
export type EvaluationVetoInput = {
  /** Why (事由). */
  reason: string;
  /** Global id of the subject (对象). */
  subject: string;
};

/** Weight to set (权重). */
export type EvaluationWeightInput = {
  /** Key of the indicator (指标代码). */
  indicator: string;
  /** Most points, above 0 (分值). */
  weight: string;
};

/** Evidence for a graduation ground (证明材料). */
export type EvidenceInput = {
  /** Number of the certificate, contract or notice shown (材料编号). */
  documentNumber: string;
  /** Global ids of attachments that show it, at most 20 (证明文件). */
  files?: Array<string>;
  /** Money raised so far, for FINANCING (累计融资额). */
  financing?: string | null | undefined;
  /** Revenue by year, for REVENUE; no year before the firm was founded (营业收入). */
  revenues?: Array<YearRevenueInput>;
};

/** Kind of evidence for a claim (证明材料类型). */
export type EvidenceKind =
  /** Confirmation by both sides (双方确认). */
  | 'CONFIRMATION'
  /** Contract of the service (合同). */
  | 'CONTRACT'
  /** Invoice (发票). */
  | 'INVOICE'
  /** Proof of payment such as a bank slip (付款凭证). */
  | 'PAYMENT'
  /** Result of the service such as a report (服务成果). */
  | 'RESULT';

/** Step of an examination (审查步骤). */
export type ExaminationStep =
  /** Begin the examination (受理). */
  | 'ACCEPT'
  /** Recognise it (认定登记). */
  | 'RECOGNISE'
  /** Do not recognise it; grounds are needed (不予登记). */
  | 'REFUSE'
  /** Give it back; the note says what to mend (退回补正). */
  | 'RETURN';

/** Step of an examination (审查内容). */
export type ExamineContractInput = {
  /** Global id of the contract (技术合同). */
  contract: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Why it is not recognised; needed for REFUSE (不予登记理由). */
  grounds?: Array<RefusalGround>;
  /** More about it; needed for RETURN, and for REFUSE with OTHER (说明). */
  note?: string | null | undefined;
  /** Global id of the registration station that examines it, said with ACCEPT; left out, the one before which it was laid or the bureau itself does (登记站点). */
  station?: string | null | undefined;
  /** The step (审查步骤). */
  step: ExaminationStep;
  /** Amount for technology that is approved with RECOGNISE; the declared one when left out (核定技术交易额). */
  technology?: string | null | undefined;
};

/** Why a stay ended without graduation (退出原因). */
export type ExitReason =
  /** Firm deregistered or team dissolved (注销或解散). */
  | 'DISSOLVED'
  /** Asked to leave by the carrier (被清退). */
  | 'EVICTED'
  /** The limit of the stay was reached (孵化期满). */
  | 'LIMIT_REACHED'
  /** Moved away on its own account (自行迁出). */
  | 'MOVED_AWAY'
  /** The firm or team says that it never agreed to the stay; only it gives this reason (未经本企业或团队同意). */
  | 'NOT_AGREED'
  /** Any other reason (其他). */
  | 'OTHER'
  /** Went on to another carrier (转入其他载体). */
  | 'TRANSFERRED';

/** Format of a file (文件格式). */
export type ExportFormat =
  /** Comma-separated values in UTF-8 with byte order mark; one heading row, shares in percent, suppressed figures are an asterisk, text that looks like a formula begins with an apostrophe (CSV 文件). */
  | 'CSV'
  /** Workbook with the figures and a second sheet that says what they mean; suppressed figures are an asterisk (Excel 工作簿). */
  | 'XLSX';

/** Language of a file (文件语言). */
export type ExportLanguage =
  /** Simplified Chinese (简体中文). */
  | 'CHINESE'
  /** English (英文). */
  | 'ENGLISH';

/** Order of exports (排序). */
export type ExportSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (导出排序依据). */
  field: ExportSortField;
};

/** By what exports can be ordered (导出排序依据). */
export type ExportSortField =
  /** When it was asked for (提交时间). */
  | 'REQUESTED_AT';

/** How far an export is (导出状态). */
export type ExportState =
  /** The file can be downloaded (已完成). */
  | 'DONE'
  /** There will be no file; failure says why (失败). */
  | 'FAILED'
  /** Waits for a free node (排队中). */
  | 'QUEUED'
  /** Is being written (导出中). */
  | 'RUNNING';

/** What can be exported (导出内容). */
export type ExportSubject =
  /** Figures of a region and the divisions below it, one row each (孵化统计). */
  | 'PIPELINE'
  /** Targets of a region in a year, with actual, gap and clause (目标进展). */
  | 'TARGET_PROGRESS';

/** Longer limit of a stay (延期内容). */
export type ExtendIncubationInput = {
  /** Number of the document that shows the ground, 2 to 200 characters (证明材料编号). */
  evidence: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** On what ground (延期依据). */
  ground: ExtensionGround;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay (幂等键). */
  idempotencyKey: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
  /** Global id of the stay (孵化协议). */
  stay: string;
  /** Day by which it has to end then, after the limit there is (延长后期限). */
  until: string;
};

/** More time for a task (延期内容). */
export type ExtendTaskInput = {
  /** Its last day, later than before (完成期限). */
  dueOn: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Why (理由). */
  reason: string;
  /** Global id of the task (任务). */
  task: string;
};

/** On what a stay may last longer (延期依据). */
export type ExtensionGround =
  /** The bureau decided so, beyond what the rule grants (主管部门决定). */
  | 'AUTHORITY_DECISION'
  /** The firm works in a field for which the rule grants more (特殊领域). */
  | 'LONG_CYCLE_FIELD';

/** Size of an applicant as it declares it (申报规模). */
export type FiguresInput = {
  /** Assets (资产总额). */
  assets?: string | null | undefined;
  /** Paid-in capital (注册资本). */
  capital?: string | null | undefined;
  /** Core members of a team (核心成员数). */
  coreMembers?: number | null | undefined;
  /** Revenue of the last year (上年营业收入). */
  revenue?: string | null | undefined;
  /** Persons employed (从业人数). */
  staff?: number | null | undefined;
};

/** Filing of an achievement (备案内容). */
export type FileAchievementInput = {
  /** Global id of the achievement (科技成果). */
  achievement: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
};

/** Entry on the register (备案内容). */
export type FilingInput = {
  /** Article or clause (条款). */
  clause?: string | null | undefined;
  /** Number of the authority's document, such as 绵科发〔2025〕15号 (文号). */
  documentNumber: string;
  /** First day, not after today (生效日期). */
  on: string;
  /** How it stands from then on (备案状态). */
  state: FilingState;
  /** Title of the document (文件名称). */
  title: string;
  /** Words of the document (原文). */
  words?: string | null | undefined;
};

/** How a base stands on the register (备案状态). */
export type FilingState =
  /** Chosen for cultivation (培育). */
  | 'CULTIVATED'
  /** Put on file (备案). */
  | 'FILED'
  /** Recognised (认定). */
  | 'RECOGNISED'
  /** Filing terminated (终止). */
  | 'TERMINATED';

/** Why something stands against a purchase (不适用原因). */
export type FindingCode =
  /** Nothing is left of what may be granted or used (额度已用完). */
  | 'NOTHING_LEFT'
  /** The source names no share of the price, which the authority decides with the issue of a voucher (支持比例来源未载明). */
  | 'RATE_UNKNOWN'
  /** A rule is not met (不符合规则). */
  | 'RULE_NOT_MET';

/** What a finding does (处理方式). */
export type FindingSeverity =
  /** Nothing is recognised while it stands (阻止登记). */
  | 'BLOCK'
  /** Told to whoever inspects (留待检查). */
  | 'REPORT'
  /** The registrar looks at it (提示登记员). */
  | 'WARN';

/** A firm was founded (成立企业). */
export type FirmFoundedInput = {
  /** Unified social credit code (统一社会信用代码). */
  creditCode: string;
  /** Registered name (企业名称). */
  name: string;
};

/** What is typed for one item of a row (企业分表填报值). */
export type FirmRowItemInput = {
  /** Code of the item (指标代码). */
  item: string;
  /** A number in the unit of the form (数值). */
  number: string;
};

/** Who founded a firm or team (创业者类型). */
export type FounderKind =
  /** Foreigner (外籍人员). */
  | 'FOREIGNER'
  /** High-end talent (高端人才). */
  | 'HIGH_END_TALENT'
  /** Homecomer (返乡人员). */
  | 'HOMECOMER'
  /** Returnee from abroad (留学归国人员). */
  | 'OVERSEAS_RETURNEE'
  /** Researcher of a university or institute (科研人员). */
  | 'RESEARCHER'
  /** Student or recent graduate (大学生). */
  | 'STUDENT';

/** Notice of a contract (通知内容). */
export type GiveContractNoticeInput = {
  /** Global id of the contract (合同). */
  contract: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Day on which it was given, at most today (通知日期). */
  givenOn: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the contract (幂等键). */
  idempotencyKey: string;
  /** Last day of the contract under it; not before the notice that was agreed (终止日期). */
  lastDay: string;
  /** Why, at most 500 characters (理由). */
  reason?: string | null | undefined;
};

/** Graduation of a firm (毕业内容). */
export type GraduateIncubateeInput = {
  /** Evidence for the ground (证明材料). */
  evidence: EvidenceInput;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Ground of graduation (毕业条件). */
  ground: GraduationGround;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay (幂等键). */
  idempotencyKey: string;
  /** Day of graduation, at most today; the space is free from then on (毕业日期). */
  on: string;
  /** Why the evidence is accepted although it does not meet the ground; recorded with the stay (例外理由). */
  override?: string | null | undefined;
  /** Global id of the stay (孵化协议). */
  stay: string;
};

/** Ground of graduation in the definition of a graduated firm (毕业条件). */
export type GraduationGround =
  /** Angel or venture money above the sum of the rule (累计获得投融资). */
  | 'FINANCING'
  /** Recognised as an HNTE (被认定为高新技术企业). */
  | 'HNTE'
  /** Merged, acquired or listed (被兼并、收购或上市). */
  | 'MERGER_OR_LISTING'
  /** Revenue of two consecutive years above the sum of the rule (连续两年营业收入). */
  | 'REVENUE';

/** Exception for one carrier (解锁). */
export type GrantLockExceptionInput = {
  /** Global id of the carrier (孵化载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Why (原因). */
  reason: string;
  /** Last day on which it holds, today or later (截止日期). */
  until: string;
  /** Global id of the window (填报任务). */
  window: string;
};

/** A title to grant (称号内容). */
export type GrantTitleInput = {
  /** Number of the document or certificate, at most 100 characters (文号或证书编号). */
  documentNumber: string;
  /** First day in force (生效日期). */
  from: string;
  /** Class within the level, at most 20 characters (等级). */
  grade?: string | null | undefined;
  /** Authority that gave it, 2 to 100 characters (授予机关). */
  grantedBy: string;
  /** Global id of the holder; omitted for a zone (持有者). */
  holder?: string | null | undefined;
  /** Key of the kind of title (称号类型). */
  kind: string;
  /** Level (级别). */
  level: RecognitionLevel;
  /** First day no longer in force; open-ended when omitted (期满日期). */
  to?: string | null | undefined;
  /** Code of the zone that holds it; omitted for others (功能区). */
  zone?: string | null | undefined;
};

/** What is right about a label (正确内容). */
export type GrowthLabelInput = {
  /** Number of the certificate or register entry (证书编号). */
  certificateNumber: string;
  /** First day in force (生效日期). */
  from: string;
  /** Which title (标签). */
  kind: GrowthLabelKind;
  /** First day no longer in force (失效日期). */
  to?: string | null | undefined;
};

/** Kind of a growth label (成长标签类型). */
export type GrowthLabelKind =
  /** Eaglet firm (雏鹰企业). */
  | 'EAGLET'
  /** Gazelle firm (瞪羚企业). */
  | 'GAZELLE'
  /** High- and new-technology enterprise (高新技术企业). */
  | 'HNTE'
  /** Little giant (专精特新“小巨人”企业). */
  | 'LITTLE_GIANT'
  /** Provincial technology-innovation firm, the middle rung in Gansu (省级科技创新型企业). */
  | 'PROVINCIAL_INNOVATIVE_FIRM'
  /** SRDI firm: specialised, refined, distinctive, innovative (专精特新中小企业). */
  | 'SRDI'
  /** Technology-based SME (科技型中小企业). */
  | 'TECH_SME'
  /** Unicorn firm (独角兽企业). */
  | 'UNICORN';

/** Why an actual value is not compared with what a clause sets (不作比较的原因). */
export type Hindrance =
  /** The number is damaged in its source (来源已损坏). */
  | 'CORRUPT_SOURCE'
  /** The stated term of the document was over (已到期). */
  | 'EXPIRED'
  /** It is for all firms, and only those in incubation are recorded (仅有在孵企业数据). */
  | 'INCUBATED_FIRMS_ONLY'
  /** Nothing of the kind is recorded in or before that time for one of its regions: unknown is not nought (无记录). */
  | 'NOTHING_RECORDED'
  /** The clause sets a baseline, a deadline or a rule (不是目标). */
  | 'NOT_A_TARGET'
  /** What is recorded cannot answer it (无法计算). */
  | 'NOT_MEASURED'
  /** The clause says about and gives no tolerance (未给出允许偏差). */
  | 'NO_TOLERANCE'
  /** Several regions reach it together, of which the caller may not see all (超出辖区). */
  | 'OUTSIDE_SCOPE'
  /** The document is repealed (已废止). */
  | 'REPEALED'
  /** The source is damaged, so the number is in doubt (来源存疑). */
  | 'SUSPECT_SOURCE'
  /** The document states no term, and the years for which it sets targets were over (目标年度已过). */
  | 'TARGET_YEARS_OVER';

/** Sign that a carrier may incubate on paper only (空壳载体迹象). */
export type HollowSignal =
  /** Space is leased, and some firm that reported the year has no employee (有场地无人员). */
  | 'LEASES_WITHOUT_STAFF'
  /** Firms or teams stay there as the year ends, and nobody leases any space (无入驻场地). */
  | 'NO_PRESENCE'
  /** Firms or teams stayed there, and not one service was recorded in the year (全年无服务记录). */
  | 'NO_SERVICES';

/** Until when a station is on time (截止天数). */
export type HopDueInput = {
  /** So many days after the last day of the period; for a period that is running it may be less than 0 (期后天数). */
  days: number;
  /** Station (环节). */
  hop: ReportHop;
};

/** New list of divisions (区划变更清单). */
export type ImportDivisionsInput = {
  /** The divisions that are new, renamed or abolished, parents before those below them, 1 to 1000 (区划). */
  divisions: Array<DivisionInput>;
  /** Whether it is only shown what would change (仅预览). */
  dryRun: boolean;
  /** Where it was published, 1 to 500 characters (来源). */
  source: string;
};

/** Which rows; all conditions hold together (导入行筛选条件). */
export type ImportRowFilter = {
  /** With faults or without (是否有问题). */
  faulty?: boolean | null | undefined;
  /** In one of these states (状态). */
  states?: Array<ImportRowState> | null | undefined;
};

/** Order of rows (排序). */
export type ImportRowSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (导入行排序依据). */
  field: ImportRowSortField;
};

/** By what rows can be ordered (导入行排序依据). */
export type ImportRowSortField =
  /** Number in the sheet (行号). */
  | 'NUMBER';

/** How far a row is (行状态). */
export type ImportRowState =
  /** Chosen and yet to be taken (待导入). */
  | 'CHOSEN'
  /** With faults; can be chosen by its number where it can be read at all (有问题). */
  | 'FAULTY'
  /** Could not be taken back; its faults say why (未能撤销). */
  | 'KEPT'
  /** Without a fault; can be chosen (无误). */
  | 'READY'
  /** Declined when it was to be taken; can be chosen again (被拒绝). */
  | 'REFUSED'
  /** Taken (已导入). */
  | 'TAKEN'
  /** Yet to be looked at (待检查). */
  | 'UNCHECKED'
  /** To be taken back (待撤销). */
  | 'UNDOING'
  /** Taken back (已撤销). */
  | 'UNDONE';

/** Order of imports (排序). */
export type ImportSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (导入任务排序依据). */
  field: ImportSortField;
};

/** By what imports can be ordered (导入任务排序依据). */
export type ImportSortField =
  /** When it was uploaded (上传时间). */
  | 'UPLOADED_AT';

/** How far an import is (导入状态). */
export type ImportState =
  /** Chosen rows are taken (导入中). */
  | 'APPLYING'
  /** Rows can be chosen (待确认). */
  | 'CHECKED'
  /** Its rows are looked at, without any effect (检查中). */
  | 'CHECKING'
  /** Rows were taken; more can be chosen (已导入). */
  | 'DONE'
  /** It was given up; failure says why (失败). */
  | 'FAILED'
  /** What was taken is taken back (撤销中). */
  | 'UNDOING'
  /** What was taken was taken back, as far as possible (已撤销). */
  | 'UNDONE';

/** Which firms and teams; all conditions hold together (企业与团队筛选条件). */
export type IncubateeFilter = {
  /** Brought in from this region or below it (引进来源地). */
  broughtFrom?: string | null | undefined;
  /** Seen by this carrier: staying there, or last there (孵化载体). */
  carrier?: string | null | undefined;
  /** Staying, or last, in a carrier of one of these kinds (载体类型). */
  carrierKinds?: Array<CarrierKind> | null | undefined;
  /** Entered in these days, by its main stay or the last one (入孵日期). */
  enteredOn?: DayRange | null | undefined;
  /** Signed to enter within so many days from today, 1 to 366 (即将入孵天数). */
  enteringWithinDays?: number | null | undefined;
  /** In one of these fields (产业领域). */
  fields?: Array<IndustryField> | null | undefined;
  /** Firms or teams only (主体类型). */
  form?: IncubateeForm | null | undefined;
  /** Founded by one of these (创业者类型). */
  founders?: Array<FounderKind> | null | undefined;
  /** With one of these labels in force today (成长标签). */
  labels?: Array<GrowthLabelKind> | null | undefined;
  /** Reaching the limit of the stay within so many days from today, 1 to 366 (即将到期天数). */
  leavingWithinDays?: number | null | undefined;
  /** To leave in these days by the rule, likewise (孵化期限). */
  limitOn?: DayRange | null | undefined;
  /** Of one of these origins (项目来源). */
  origins?: Array<IncubateeOrigin> | null | undefined;
  /** With its main stay, or the last one, in this region or below it, as distinctFirms counts; a stay besides, or one that is only signed for, does not count (主要入驻地所在行政区划). */
  region?: string | null | undefined;
  /** At one of these stages (阶段). */
  stages?: Array<Stage> | null | undefined;
  /** Words in the name or in former ones, in any order, or the credit code (关键词). */
  text?: string | null | undefined;
};

/** Firm or team (企业或团队). */
export type IncubateeForm =
  /** Registered firm (企业). */
  | 'FIRM'
  /** Team without a credit code (团队). */
  | 'TEAM';

/** Where a firm or team comes from (项目来源). */
export type IncubateeOrigin =
  /** Brought in from elsewhere (引进). */
  | 'BROUGHT_IN'
  /** Civil-military field (军民融合). */
  | 'CIVIL_MILITARY'
  /** Incubated out of a university or research institute (高校院所转移孵化). */
  | 'UNIVERSITY_OR_INSTITUTE';

/** Order of firms and teams (排序). */
export type IncubateeSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (企业与团队排序依据). */
  field: IncubateeSortField;
};

/** By what firms and teams can be ordered (企业与团队排序依据). */
export type IncubateeSortField =
  /** Day of entry of the main stay, or the last one (入孵日期). */
  | 'ENTERED_ON'
  /** Day by which the rule wants it out (孵化期限). */
  | 'LIMIT_ON'
  /** Name, by its sound (名称, 按拼音). */
  | 'NAME';

/** How a carrier incubates (孵化模式). */
export type IncubationModel =
  /** Incubation and venture capital (孵化+创投). */
  | 'INCUBATION_AND_INVESTMENT'
  /** Internet Plus (互联网+). */
  | 'INTERNET_PLUS';

/** Whether more of an indicator is better, or less (指标方向). */
export type IndicatorDirection =
  /** More is better: full points from the target on, in proportion below it (越高越好). */
  | 'HIGHER_IS_BETTER'
  /** Less is better: full points up to the target, target by value beyond it (越低越好). */
  | 'LOWER_IS_BETTER';

/** Where an indicator comes from (数据来源). */
export type IndicatorSource =
  /** Bookings of equipment (设备预约记录). */
  | 'BOOKINGS'
  /** Pilot-test projects (中试项目记录). */
  | 'PROJECTS'
  /** Register of bases (基地登记信息). */
  | 'REGISTER'
  /** Yearly report of the base (基地年度填报). */
  | 'YEARLY';

/** Strategic emerging industry of the national classification of 2018, or other (产业领域). */
export type IndustryField =
  /** Biotechnology (生物). */
  | 'BIOTECHNOLOGY'
  /** Digital creative industry (数字创意). */
  | 'DIGITAL_CREATIVE'
  /** Energy saving and environmental protection (节能环保). */
  | 'ENERGY_SAVING'
  /** High-end equipment manufacturing (高端装备制造). */
  | 'HIGH_END_EQUIPMENT'
  /** New energy (新能源). */
  | 'NEW_ENERGY'
  /** New-energy vehicles (新能源汽车). */
  | 'NEW_ENERGY_VEHICLES'
  /** New materials (新材料). */
  | 'NEW_MATERIALS'
  /** Next-generation information technology (新一代信息技术). */
  | 'NEXT_GENERATION_IT'
  /** Any other field (其他). */
  | 'OTHER'
  /** Related services (相关服务业). */
  | 'RELATED_SERVICES';

/** What can be done to the record of an institution (登记操作). */
export type InstitutionAct =
  /** Corrected (更正). */
  | 'AMEND'
  /** Closed (关闭). */
  | 'CLOSE'
  /** How the alliance is run was recorded (登记联盟运行情况). */
  | 'DESCRIBE_ALLIANCE'
  /** Whom to ask was changed (更新联系方式). */
  | 'REACH'
  /** Put on the register (登记). */
  | 'REGISTER'
  /** Closing was taken back (撤销关闭). */
  | 'REOPEN';

/** Which institutions; all conditions hold together (机构筛选条件). */
export type InstitutionFilter = {
  /** Of one of these kinds, by their keys (机构类型). */
  kinds?: Array<string> | null | undefined;
  /** Those that the caller looks after, its own or those of its region, or the others (是否由本人负责). */
  mine?: boolean | null | undefined;
  /** On the register on this day: registered or founded by then, and not closed (在册日期). */
  on?: string | null | undefined;
  /** Open, or closed (是否在运行). */
  open?: boolean | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** Words in the name, in any order, or the credit code (关键词). */
  text?: string | null | undefined;
};

/** Order of institutions (排序). */
export type InstitutionSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (机构排序依据). */
  field: InstitutionSortField;
};

/** By what institutions can be ordered (机构排序依据). */
export type InstitutionSortField =
  /** Name, by its sound (名称, 按拼音). */
  | 'NAME'
  /** Day on which it came on the register (登记日期). */
  | 'REGISTERED_ON';

/** Who is invited to be what; only the fields that limit the role are given (邀请内容). */
export type InvitePersonInput = {
  /** For PROVIDER: the pilot-test base (中试基地). */
  base?: string | null | undefined;
  /** For CARRIER_MANAGER: at least one carrier, at most 20 (载体). */
  carriers?: Array<string> | null | undefined;
  /** Address that the code is sent to as well, where mail is set up (电子邮箱). */
  email?: string | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay returns the invitation without its code (幂等键). */
  idempotencyKey: string;
  /** For FIRM: the firm or team (企业或团队). */
  incubatee?: string | null | undefined;
  /** For INSTITUTION: the institution; for REGISTRAR: a registration station (机构). */
  institution?: string | null | undefined;
  /** Name of the person, 1 to 50 characters (姓名). */
  name: string;
  /** For PROVIDER: the service provider, the base or both (服务机构). */
  provider?: string | null | undefined;
  /** For BUREAU and AUDITOR: the division (行政区划). */
  region?: string | null | undefined;
  /** For PRACTITIONER: who they are on the register (登记人员). */
  registeredPerson?: string | null | undefined;
  /** What they are to be: anything for ADMIN; BUREAU, AUDITOR, CARRIER_MANAGER, PROVIDER, INSTITUTION, REGISTRAR or PRACTITIONER in its region for BUREAU; CARRIER_MANAGER of its carriers or FIRM in them for CARRIER_MANAGER (角色). */
  role: Role;
};

/** Kind of a right that a contract rests on (知识产权类型). */
export type IpKind =
  /** New variety of biology or medicine (生物医药新品种). */
  | 'BIOMEDICAL_VARIETY'
  /** Design (外观设计专利). */
  | 'DESIGN'
  /** Invention patent (发明专利). */
  | 'INVENTION'
  /** Layout of an integrated circuit (集成电路布图设计). */
  | 'LAYOUT'
  /** Plant variety (植物新品种). */
  | 'PLANT_VARIETY'
  /** Software copyright (软件著作权). */
  | 'SOFTWARE'
  /** Technical secret (技术秘密). */
  | 'TECHNICAL_SECRET'
  /** Utility model (实用新型专利). */
  | 'UTILITY_MODEL';

/** Issue of a voucher (核发内容). */
export type IssueVoucherInput = {
  /** How much, at most what was asked for; all of that when left out (核发额度). */
  amount?: string | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay returns the voucher (幂等键). */
  idempotencyKey: string;
  /** Percent of the price, above 0 and at most 100, two decimal places: needed where the terms leave it open for some service, declined where they name it (支持比例). */
  ratePercent?: number | null | undefined;
  /** Global id of the voucher (创新券). */
  voucher: string;
};

/** What a bureau finds of a progress report (审核内容). */
export type JudgeProgressInput = {
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** By when it is mended, not before today; needed to give it back (补正期限). */
  mendBy?: string | null | undefined;
  /** Why; needed to give it back, and as the proof by which a task is closed (审核意见). */
  note?: string | null | undefined;
  /** Period whose report is judged (报送期). */
  period: string;
  /** Global id of the task (任务). */
  task: string;
  /** What is found (审核结论). */
  verdict: ProgressVerdict;
};

/** Cap for one kind of service (分类上限). */
export type KindCapInput = {
  /** The cap, above 0 (上限). */
  amount: string;
  /** Kind of service (服务类型). */
  kind: VoucherServiceKind;
};

/** Share of the price for one kind of service (分类支持比例). */
export type KindRateInput = {
  /** Kind of service (服务类型). */
  kind: VoucherServiceKind;
  /** Percent of the price, above 0 and at most 100, two decimal places (支持比例). */
  percent: number;
};

/** A suspension to lift (解除内容). */
export type LiftSuspensionInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day on which it may be ordered from again, not before today (恢复日期). */
  on: string;
  /** Global id of the provider (服务机构). */
  provider: string;
};

/** Field for which a rule grants a longer stay (特殊领域). */
export type LongCycleField =
  /** Bio-medicine (生物医药). */
  | 'BIOMEDICINE'
  /** Integrated-circuit design (集成电路设计). */
  | 'IC_DESIGN'
  /** Modern agriculture (现代农业). */
  | 'MODERN_AGRICULTURE';

/** When mail tells of something (邮件提醒方式). */
export type MailTiming =
  /** By a mail of its own (即时发送). */
  | 'AT_ONCE'
  /** With the mail of the day (每日汇总). */
  | 'DAILY'
  /** Not by mail (不发送). */
  | 'NEVER';

/** Notices that were read; just one of both fields is given (已读内容). */
export type MarkReadInput = {
  /** Global ids of notices, at most 100 (消息). */
  notices?: Array<string> | null | undefined;
  /** All up to this moment (截止时间). */
  until?: string | null | undefined;
};

/** What came in (到账清单). */
export type MarkRentPaidInput = {
  /** Each transfer, 1 to 500 (到账). */
  payments: Array<RentPaymentInput>;
};

/** Line of a bank list (银行流水). */
export type MatchRentPaymentInput = {
  /** How much (金额). */
  amount: string;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Number of the contract; looked for in the remark, and then by the payer, when left out (合同编号). */
  contractNumber?: string | null | undefined;
  /** For which month; open months, the oldest first, when left out (月份). */
  month?: string | null | undefined;
  /** When it came in, at most today (到账日期). */
  paidOn: string;
  /** Who transferred it (付款人). */
  payer: string;
  /** By which the bank knows the transfer (转账凭证号). */
  reference: string;
  /** Purpose of the transfer (摘要). */
  remark?: string | null | undefined;
};

/** Other space for a stay (变更内容). */
export type MoveIncubateeInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay (幂等键). */
  idempotencyKey: string;
  /** First day in the other space, after the last change and at most today (变更日期). */
  on: string;
  /** Space it gets (场地). */
  space: SpaceChoiceInput;
  /** Global id of the stay (孵化协议). */
  stay: string;
};

/** A firm that enters (企业信息). */
export type NewFirmInput = {
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Unified social credit code (统一社会信用代码). */
  creditCode: string;
  /** Field it works in (产业领域). */
  field: IndustryField;
  /** Day of registration (成立日期). */
  foundedOn: string;
  /** Legal representative (法定代表人). */
  legalRepresentative?: string | null | undefined;
  /** Field for which rules grant a longer stay (特殊领域). */
  longCycleField?: LongCycleField | null | undefined;
  /** Registered name in Chinese, 2 to 100 characters (名称). */
  name: string;
};

/** A team that enters (团队信息). */
export type NewTeamInput = {
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Field it works in (产业领域). */
  field: IndustryField;
  /** Field for which rules grant a longer stay (特殊领域). */
  longCycleField?: LongCycleField | null | undefined;
  /** Name in Chinese, 2 to 100 characters (名称). */
  name: string;
};

/** Why it cannot be told where a target will be (无法预测的原因). */
export type NoForecast =
  /** Its months cannot be added up (各月不能相加). */
  | 'NOT_ADDED_UP'
  /** It is not compared at all (不作比较). */
  | 'NOT_COMPARED'
  /** It has no due day to come (没有今后的到期日). */
  | 'NO_DAY'
  /** Fewer than six whole months on end are recorded (记录不足六个月). */
  | 'TOO_FEW_MONTHS';

/** Why it cannot be told whether a target is on course (无法判断进度的原因). */
export type NoPace =
  /** It is not compared at all (不作比较). */
  | 'NOT_COMPARED'
  /** It is not known that the document was in force (效力不明). */
  | 'NOT_IN_FORCE'
  /** No baseline is stated, and nothing is recorded as of the beginning of the document (没有基期值). */
  | 'NO_BASELINE'
  /** It is to be held or equalled, not approached (没有逐步达到的过程). */
  | 'NO_LINE'
  /** The clause names no year (未写明年度). */
  | 'NO_YEAR'
  /** It counts what comes in a whole year, and this one is not over (当年未结束). */
  | 'YEAR_RUNNING';

/** Conditions on notices (消息筛选). */
export type NoticeFilter = {
  /** Days on which it happened (时间). */
  at?: DayRange | null | undefined;
  /** Kinds, one of these, at most 40 (提醒类型). */
  kinds?: Array<string> | null | undefined;
  /** Words in it, in any order (关键词). */
  text?: string | null | undefined;
  /** Only those that the caller has yet to read, or has (未读). */
  unread?: boolean | null | undefined;
};

/** Order of notices (消息排序). */
export type NoticeSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (消息排序依据). */
  field: NoticeSortField;
};

/** By what notices can be ordered (消息排序依据). */
export type NoticeSortField =
  /** When it happened (时间). */
  | 'AT';

/** Choice for one kind of thing (提醒方式). */
export type NotificationChoiceInput = {
  /** The kind: module and name, at most 80 characters (提醒类型). */
  kind: string;
  /** When mail tells of it (邮件提醒). */
  mail: MailTiming;
};

/** Window to be opened (开放填报). */
export type OpenWindowInput = {
  /** One for the carrier and each bureau up to the caller's own, none before the one below (各环节截止天数). */
  dueDays: Array<HopDueInput>;
  /** Code of the form (报表代码). */
  form: string;
  /** Kinds of carriers that are asked; all that the form names when left out (填报单位类型). */
  kinds?: Array<CarrierKind> | null | undefined;
  /** Levels of titles that are asked; titles do not matter when left out (级别). */
  levels?: Array<RecognitionLevel> | null | undefined;
  /** Period that has begun (统计期). */
  period: string;
  /** Division whose carriers are asked, the caller's own (行政区划). */
  region: string;
};

/** Part of a weekday in which equipment may be used (开放时段). */
export type OpeningTimeInput = {
  /** Day of the week (星期). */
  day: Weekday;
  /** Time of day it opens, such as 08:30 (开始时间). */
  from: string;
  /** Time of day it closes, up to 24:00 (结束时间). */
  to: string;
};

/** Legal person that runs a carrier (运营机构). */
export type OperatorInput = {
  /** Unified social credit code (统一社会信用代码). */
  creditCode: string;
  /** Registered name, 2 to 100 characters (名称). */
  name: string;
};

/** How an order is closed (结案方式). */
export type OrderClosure =
  /** The delivery counts as confirmed, so that it can be claimed (视同确认). */
  | 'CONFIRM'
  /** The order or its claim ends and its money is free (释放额度). */
  | 'RELEASE';

/** How far an order has come (订单状态). */
export type OrderState =
  /** Accepted by the provider (已接单). */
  | 'ACCEPTED'
  /** Cancelled (已取消). */
  | 'CANCELLED'
  /** Confirmed by the applicant (已确认). */
  | 'CONFIRMED'
  /** Contract recorded (已签合同). */
  | 'CONTRACTED'
  /** Declined by the provider (已拒单). */
  | 'DECLINED'
  /** Delivered (已交付). */
  | 'DELIVERED'
  /** Objected to by the applicant; the authority decides (有异议). */
  | 'DISPUTED'
  /** Service under way (服务中). */
  | 'IN_SERVICE'
  /** Placed; its money is held (已下单). */
  | 'PLACED';

/** One outcome (成效). */
export type OutcomeInput =
  {   /** A contract was signed (签订合同). */
  contract: ContractSignedInput; firm?: never; product?: never; }
  |  { contract?: never;   /** A firm was founded (成立企业). */
  firm: FirmFoundedInput; product?: never; }
  |  { contract?: never; firm?: never;   /** A product was launched (产品上市). */
  product: ProductLaunchedInput; };

/** What came of a concluded project (转化成效). */
export type OutcomeKind =
  /** A contract was signed (签订合同). */
  | 'CONTRACT_SIGNED'
  /** A firm was founded (成立企业). */
  | 'FIRM_FOUNDED'
  /** A product was launched (产品上市). */
  | 'PRODUCT_LAUNCHED';

/** Whether a target will be met if things go on as they did (前景). */
export type Outlook =
  /** The whole spread meets it (预计可完成). */
  | 'LIKELY'
  /** A part of the spread meets it (尚有悬念). */
  | 'OPEN'
  /** Nothing of the spread meets it (预计难以完成). */
  | 'UNLIKELY';

/** Owner and their share (权属份额). */
export type OwnerShareInput = {
  /** Credit code; left out for a natural person (统一社会信用代码). */
  creditCode?: string | null | undefined;
  /** Name (权利人). */
  name: string;
  /** Share in hundredths of a per cent (份额, 万分之一). */
  share: number;
};

/** Region whose providers are paid as well (合作区域). */
export type PartnerInput = {
  /** The region (合作区域). */
  region: string;
  /** Percent that it bears, above 0 and at most 100, two decimal places (分担比例). */
  sharePercent: number;
};

/** Who enters: one already known, a firm or a team (入孵主体). */
export type PartyInput =
  {   /** Global id of a firm or team the caller may see (已有主体). */
  existing: string; firm?: never; team?: never; }
  |  { existing?: never;   /** A firm; known by its credit code if it is on the register already (企业). */
  firm: NewFirmInput; team?: never; }
  |  { existing?: never; firm?: never;   /** A team that is new (团队). */
  team: NewTeamInput; };

/** What a party of the register is (主体类型). */
export type PartyKind =
  /** Carrier (载体). */
  | 'CARRIER'
  /** Firm (企业). */
  | 'FIRM'
  /** Institution (机构). */
  | 'INSTITUTION'
  /** Person (人员). */
  | 'PERSON'
  /** Zone (功能区). */
  | 'ZONE';

/** Nature of a party, as the national form tells (单位性质). */
export type PartyNature =
  /** Association (社团法人). */
  | 'ASSOCIATION'
  /** Domestic firm (内资企业). */
  | 'DOMESTIC_FIRM'
  /** Firm with foreign capital (外商投资企业). */
  | 'FOREIGN_FIRM'
  /** Firm with capital from Hong Kong, Macau or Taiwan (港澳台投资企业). */
  | 'HMT_FIRM'
  /** Hospital or other medical institution (医疗卫生). */
  | 'MEDICAL'
  /** Natural person (自然人). */
  | 'NATURAL_PERSON'
  /** Any other public institution (其他事业法人). */
  | 'OTHER_PUBLIC'
  /** Research institute (科研机构). */
  | 'RESEARCH_INSTITUTE'
  /** Organ of the state (机关法人). */
  | 'STATE_ORGAN'
  /** University or college (高等院校). */
  | 'UNIVERSITY';

/** End of a stay of the past (离孵情况). */
export type PastEndInput = {
  /** By graduation or without (离孵方式). */
  how: PastEndingInput;
  /** Day of leaving, after the last change and at most today (离开日期). */
  on: string;
};

/** How a stay of the past ended (离孵方式). */
export type PastEndingInput =
  {   /** It left without graduation (退出). */
  exited: PastExitInput; graduated?: never; }
  |  { exited?: never;   /** It graduated (毕业). */
  graduated: PastGraduationInput; };

/** Exit of a stay of the past (退出情况). */
export type PastExitInput = {
  /** More about it; needed for OTHER (说明). */
  note?: string | null | undefined;
  /** Why it ended (退出原因). */
  reason: ExitReason;
};

/** Graduation of a stay of the past (毕业情况). */
export type PastGraduationInput = {
  /** Evidence for the ground (证明材料). */
  evidence: EvidenceInput;
  /** Ground of graduation (毕业条件). */
  ground: GraduationGround;
  /** Why the evidence is accepted although it does not meet the ground; recorded with the stay (例外理由). */
  override?: string | null | undefined;
};

/** Payment of a project by voucher (支付内容). */
export type PayPilotProjectInput = {
  /** Id of the voucher order, the applicant's own (创新券订单). */
  order: string;
  /** Global id of the project (中试项目). */
  project: string;
};

/** Whose money pays (资金来源). */
export type PaymentKind =
  /** The applicant's own (自筹). */
  | 'OWN'
  /** A subsidy (财政补助). */
  | 'SUBSIDY'
  /** An innovation voucher; recorded by its order only (创新券). */
  | 'VOUCHER';

/** How a transfer ended (付款结果). */
export type PaymentOutcome =
  /** Failed, or came back (付款失败或退回). */
  | 'FAILED'
  /** Paid (已付款). */
  | 'PAID';

/** Which payouts; all conditions hold together (拨付筛选条件). */
export type PayoutFilter = {
  /** Settled in this period (统计期). */
  period?: string | null | undefined;
  /** Of this programme (项目). */
  programme?: string | null | undefined;
  /** Of this settlement (兑付批次). */
  settlement?: string | null | undefined;
  /** In one of these states (付款状态). */
  states?: Array<PayoutState> | null | undefined;
};

/** Order of payouts (排序). */
export type PayoutSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (拨付排序依据). */
  field: PayoutSortField;
};

/** By what payouts can be ordered (拨付排序依据). */
export type PayoutSortField =
  /** How much (金额). */
  | 'AMOUNT'
  /** Day of the settlement (兑付日期). */
  | 'SETTLED_ON';

/** How far a payout has come (付款状态). */
export type PayoutState =
  /** The payment failed or came back; it can be paid again (付款失败). */
  | 'FAILED'
  /** Paid (已付款). */
  | 'PAID'
  /** Settled, and to be paid (待付款). */
  | 'TO_PAY';

/** Conditions on people (人员筛选). */
export type PersonAccessFilter = {
  /** Carrier whose people, and those of the firms in it (载体). */
  carrier?: string | null | undefined;
  /** Division in which that lies to which they are limited (行政区划). */
  region?: string | null | undefined;
  /** What they are, one of these (角色). */
  roles?: Array<Role> | null | undefined;
  /** How far it has come, one of these (状态). */
  states?: Array<PersonAccessState> | null | undefined;
  /** Words in the name, in any order (关键词). */
  text?: string | null | undefined;
};

/** Whether the issuer of tokens knows (同步状态). */
export type PersonAccessIssuerState =
  /** Failed, and tried again later (同步失败, 将重试). */
  | 'FAILED'
  /** Failed so often that nobody tries any more (已停止重试). */
  | 'GIVEN_UP'
  /** To be told within seconds (待同步). */
  | 'OUTSTANDING'
  /** Told (已同步). */
  | 'TOLD';

/** Where an access comes from (权限来源). */
export type PersonAccessOrigin =
  /** By an invitation (受邀). */
  | 'INVITED'
  /** The issuer of tokens gave it, and the person has come (身份服务授予). */
  | 'ISSUER';

/** Order of people (人员排序). */
export type PersonAccessSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (人员排序依据). */
  field: PersonAccessSortField;
};

/** By what people can be ordered (人员排序依据). */
export type PersonAccessSortField =
  /** Name, by its sound (姓名). */
  | 'NAME'
  /** Moment of the state (起始时间). */
  | 'SINCE';

/** How far an access has come (权限状态). */
export type PersonAccessState =
  /** In force (有效). */
  | 'ACTIVE'
  /** Ended, or withdrawn before it began (已终止). */
  | 'ENDED'
  /** Offered by a code that nobody has shown yet (待接受). */
  | 'INVITED';

/** Which people; all conditions hold together (人员筛选条件). */
export type PersonFilter = {
  /** Who act as one of these today (身份). */
  capacities?: Array<CapacityKind> | null | undefined;
  /** Who hold a certificate that is valid today, or none (是否持有效证书). */
  certified?: boolean | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** Words in the name or in what they know, in any order (关键词). */
  text?: string | null | undefined;
};

/** By what such a list can be ordered (人员排序依据). */
export type PersonSortField =
  /** Name, by its sound (姓名, 按拼音). */
  | 'NAME';

/** Which pilot-test bases; all conditions hold together (中试基地筛选条件). */
export type PilotBaseFilter = {
  /** Something its equipment can do, the whole keyword (能力关键词). */
  capability?: string | null | undefined;
  /** In one of these fields (产业领域). */
  fields?: Array<IndustryField> | null | undefined;
  /** With equipment, of the capability asked for, that has free time from this day (空闲起始日期). */
  freeFrom?: string | null | undefined;
  /** To this day, included; at most 31 days (空闲截止日期). */
  freeTo?: string | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** In one of these states (备案状态). */
  states?: Array<FilingState> | null | undefined;
  /** Words that occur in the names of the base, its operator or its equipment, its number or capabilities (关键词). */
  text?: string | null | undefined;
};

/** Order of bases (排序). */
export type PilotBaseSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (中试基地排序依据). */
  field: PilotBaseSortField;
};

/** By what bases can be ordered (中试基地排序依据). */
export type PilotBaseSortField =
  /** Name, by pinyin (基地名称). */
  | 'NAME'
  /** Register number (备案编号). */
  | 'REGISTER_NUMBER';

/** Why a project failed (失败原因). */
export type PilotFailureInput = {
  /** What it cost all the same (实际费用). */
  actualCost?: string | null | undefined;
  /** What to learn from it (经验教训). */
  lesson: string;
  /** Why (原因). */
  reason: string;
};

/** One part of the money (资金构成). */
export type PilotPaymentInput = {
  /** How much, above 0 (金额). */
  amount: string;
  /** Whose money it is; VOUCHER is refused here (资金来源). */
  kind: PaymentKind;
  /** Number of the subsidy's document; needed for SUBSIDY (依据编号). */
  reference?: string | null | undefined;
};

/** Which projects; all conditions hold together (中试项目筛选条件). */
export type PilotProjectFilter = {
  /** At this base (中试基地). */
  base?: string | null | undefined;
  /** Base in this region or below it, wherever the applicant is, as figures count (基地所在行政区划). */
  baseRegion?: string | null | undefined;
  /** In one of these fields (产业领域). */
  fields?: Array<IndustryField> | null | undefined;
  /** Of this firm or team (申请单位). */
  incubatee?: string | null | undefined;
  /** Proposed in this period (申请时间). */
  period?: string | null | undefined;
  /** With the last day planned among these (计划结束日期). */
  plannedTo?: DayRange | null | undefined;
  /** Base or applicant in this region or below it (行政区划). */
  region?: string | null | undefined;
  /** In one of these states (状态). */
  states?: Array<PilotState> | null | undefined;
};

/** Order of pilot-test projects (排序). */
export type PilotProjectSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (中试项目排序依据). */
  field: PilotProjectSortField;
};

/** By what pilot-test projects can be ordered (中试项目排序依据). */
export type PilotProjectSortField =
  /** Estimated cost (预计费用). */
  | 'ESTIMATED_COST'
  /** Last day planned (计划结束日期). */
  | 'PLANNED_TO'
  /** Day of the proposal (申请日期). */
  | 'PROPOSED_ON';

/** What a project brought (中试结果). */
export type PilotResultsInput = {
  /** What it cost (实际费用). */
  actualCost: string;
  /** Process parameters that were found (工艺参数). */
  parameters: string;
  /** Technology readiness level after the test, not below the one before (中试后技术就绪度). */
  trlOut: number;
  /** Yield or rate of good pieces (收率或良率). */
  yield: string;
};

/** Where a pilot-test project stands (中试项目状态). */
export type PilotState =
  /** Being tested for acceptance (验收测试中). */
  | 'ACCEPTANCE_TEST'
  /** The base takes it on (已受理). */
  | 'ACCEPTED'
  /** Ended in success (已结题). */
  | 'CONCLUDED'
  /** The base does not take it on (不予受理). */
  | 'DECLINED'
  /** Ended in failure (中试失败). */
  | 'FAILED'
  /** The base has yet to answer (已申请). */
  | 'PROPOSED'
  /** Under way (中试中). */
  | 'RUNNING'
  /** Stands still for a time (已暂停). */
  | 'SUSPENDED'
  /** Taken back by the applicant (已撤回). */
  | 'WITHDRAWN';

/** What can be done to a pilot-test project (中试项目步骤). */
export type PilotStep =
  /** The base takes it on (受理). */
  | 'ACCEPT'
  /** It ends in success (结题). */
  | 'CONCLUDE'
  /** The base does not take it on; the note says why (不予受理). */
  | 'DECLINE'
  /** It ends in failure (失败). */
  | 'FAIL'
  /** Proposal (申请). */
  | 'PROPOSE'
  /** It goes on (恢复). */
  | 'RESUME'
  /** It begins (启动). */
  | 'START'
  /** It stands still; the note says why (暂停). */
  | 'SUSPEND'
  /** The acceptance test begins (验收测试). */
  | 'TEST'
  /** The applicant takes it back (撤回). */
  | 'WITHDRAW';

/** Step with the facts it needs (步骤). */
export type PilotStepInput =
  {   /** Ends in success (结题). */
  conclude: PilotResultsInput; fail?: never; plain?: never; test?: never; }
  |  { conclude?: never;   /** Ends in failure (失败). */
  fail: PilotFailureInput; plain?: never; test?: never; }
  |  { conclude?: never; fail?: never;   /** A step that needs no facts (无附加信息的步骤). */
  plain: PlainPilotStep; test?: never; }
  |  { conclude?: never; fail?: never; plain?: never;   /** Begins the acceptance test (验收测试). */
  test: AcceptanceTestInput; };

/** Of which carriers and incubatees figures are wanted; what is left out stays open (筛选条件). */
export type PipelineFilter = {
  /** Kinds of carriers (载体类型). */
  carrierKinds?: Array<CarrierKind> | null | undefined;
  /** Fields of carriers (专业领域). */
  fields?: Array<IndustryField> | null | undefined;
  /** Firms or teams alone; space, services and carriers are told of both all the same (在孵对象类型). */
  incubateeForms?: Array<IncubateeForm> | null | undefined;
  /** Highest levels of recognition at the time (级别). */
  levels?: Array<RecognitionLevel> | null | undefined;
};

/** Steps of the base that need no facts beyond a note (无附加信息的步骤). */
export type PlainPilotStep =
  /** The base takes it on (受理). */
  | 'ACCEPT'
  /** The base does not take it on; the note says why (不予受理). */
  | 'DECLINE'
  /** It goes on (恢复). */
  | 'RESUME'
  /** It begins (启动). */
  | 'START'
  /** It stands still; the note says why (暂停). */
  | 'SUSPEND';

/** A year's plan to set down (年度工作计划). */
export type PlanTaskInput = {
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Global id of the task (任务). */
  task: string;
  /** What is to be done (工作计划). */
  text: string;
  /** A year in which the task runs (年度). */
  year: number;
};

/** Order of policy documents (排序). */
export type PolicyDocumentSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (政策文件排序依据). */
  field: PolicyDocumentSortField;
};

/** By what policy documents can be ordered (政策文件排序依据). */
export type PolicyDocumentSortField =
  /** First year for which it sets something (起始年度). */
  | 'FIRST_YEAR'
  /** Day of issue; those without one last (成文日期). */
  | 'ISSUED_ON';

/** A product was launched (产品上市). */
export type ProductLaunchedInput = {
  /** Name of the product (产品名称). */
  name: string;
};

/** Who may apply (申领主体条件). */
export type ProgrammeApplicantsInput = {
  /** Firms, teams or both; at least one (主体类型). */
  forms: Array<IncubateeForm>;
  /** Stay of a firm that counts like a label (入驻视同资质). */
  insteadOfLabel?: ResidencyInput | null | undefined;
  /** Labels any one of which a firm must hold (资质标签). */
  labels?: Array<GrowthLabelKind>;
  /** Months since its founding a firm may have, 1 to 1200 (成立月数上限). */
  maxAgeMonths?: number | null | undefined;
  /** Assets a firm may have, above 0 (资产总额上限). */
  maxAssets?: string | null | undefined;
  /** Paid-in capital a firm may have, above 0 (注册资本上限). */
  maxCapital?: string | null | undefined;
  /** Revenue of the last year a firm may have, above 0 (上年营业收入上限). */
  maxRevenue?: string | null | undefined;
  /** Persons a firm may employ, 1 to 1000000 (从业人数上限). */
  maxStaff?: number | null | undefined;
  /** Core members a team must have, 1 to 1000 (核心成员下限). */
  minCoreMembers?: number | null | undefined;
  /** Stay that a team needs (团队入驻要求). */
  ofTeams?: ResidencyInput | null | undefined;
  /** Whether a credit record in force rules an applicant out (是否要求无不良信用记录). */
  unlisted?: boolean;
};

/** What a programme pays for (支持范围). */
export type ProgrammeCoverageInput = {
  /** Whether providers must sit in the region or with a partner (是否限本地或合作区域服务机构). */
  localOnly?: boolean;
  /** Regions whose providers are paid as well, each outside the region of the programme and named once (合作区域). */
  partners?: Array<PartnerInput>;
  /** Kinds of service, at least one (服务类型). */
  services: Array<VoucherServiceKind>;
  /** Whether statutory and production-batch testing is left out (是否排除强制性检测和批量检测). */
  statutoryExcluded?: boolean;
};

/** Which programmes; all conditions hold together (项目筛选条件). */
export type ProgrammeFilter = {
  /** With terms in force on that day (生效日). */
  inForceOn?: string | null | undefined;
  /** Of this region and those above it (适用地区). */
  openTo?: string | null | undefined;
  /** Words in the title, in any order (关键词). */
  text?: string | null | undefined;
};

/** How much is paid (支持标准). */
export type ProgrammeFundingInput = {
  /** Cap on what a firm is granted in a year, above 0 and at least the cap on one order (企业年度上限). */
  firmYear?: string | null | undefined;
  /** Cap on the first order an applicant ever places, above 0 and at most perRequest (首次使用上限). */
  firstRequest?: string | null | undefined;
  /** Percent by kind of service that is paid for, each named once (分类支持比例). */
  kindRates?: Array<KindRateInput>;
  /** Cap by kind of service that is paid for, under one voucher, each named once (分类上限). */
  perKind?: Array<KindCapInput>;
  /** Cap on one order, above 0 (单次上限). */
  perRequest?: string | null | undefined;
  /** Percent of the price, above 0 and at most 100, two decimal places; leave it out where the source names none, and decide it with the issue of a voucher (支持比例). */
  ratePercent?: number | null | undefined;
  /** Cap on what a team is granted in a year, above 0 and at least the cap on one order (团队年度上限). */
  teamYear?: string | null | undefined;
};

/** How often one may ask (申领限制). */
export type ProgrammeRequestsInput = {
  /** Percent of last year's vouchers that may lapse, 0 to 100 (作废比例上限). */
  lapsePercent?: number | null | undefined;
  /** Whether the last voucher has to be used up first (是否用完再领). */
  oneAtATime?: boolean;
  /** Requests in a year, 1 to 1000 (年度申领次数). */
  perYear?: number | null | undefined;
};

/** How claims are settled (兑付规则). */
export type ProgrammeSettlementInput = {
  /** What a claim must bring (证明材料). */
  evidence?: Array<EvidenceKind>;
  /** Who claims (兑付方式). */
  model: SettlementModel;
  /** Days of public notice before approval, 0 to 365 (公示天数). */
  noticeDays?: number | null | undefined;
  /** Days each stage may take, each named once (办理时限). */
  stageDays?: Array<StageDaysInput>;
};

/** Order of programmes (排序). */
export type ProgrammeSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (项目排序依据). */
  field: ProgrammeSortField;
};

/** By what programmes can be ordered (项目排序依据). */
export type ProgrammeSortField =
  /** Title (项目名称). */
  | 'TITLE';

/** Terms of a programme; leave out every figure the source does not name (项目条款). */
export type ProgrammeTermsInput = {
  /** Who may apply (申领主体条件). */
  applicants: ProgrammeApplicantsInput;
  /** Source of all that sources does not name (出处). */
  citation: CitationInput;
  /** What is paid for (支持范围). */
  coverage: ProgrammeCoverageInput;
  /** First day in force, 2000-01-01 at the earliest (生效日期). */
  from: string;
  /** How much is paid (支持标准). */
  funding: ProgrammeFundingInput;
  /** How often one may ask (申领限制). */
  requests: ProgrammeRequestsInput;
  /** How claims are settled (兑付规则). */
  settlement: ProgrammeSettlementInput;
  /** Source of single terms, each named once (分项出处). */
  sources?: Array<TermSourceInput>;
  /** First day no longer in force, after the first; open-ended when left out (失效日期). */
  to?: string | null | undefined;
  /** How long a voucher is valid (有效期). */
  validity: ProgrammeValidityInput;
};

/** How long a voucher is valid (有效期). */
export type ProgrammeValidityInput = {
  /** Months from the day of issue, 1 to 120, counted by articles 201 and 202 of the Civil Code: issued on 28 November, 3 months end on 28 February (有效月数). */
  months?: number | null | undefined;
  /** Day of that month that every year has, so not 29 February (截止日). */
  untilDay?: number | null | undefined;
  /** Month of the last day in a year, 1 to 12; with untilDay or not at all (截止月). */
  untilMonth?: number | null | undefined;
};

/** Figure of progress to tell (进展数据). */
export type ProgressFigureInput = {
  /** What is counted (指标). */
  name: string;
  /** Of what (单位). */
  unit: string;
  /** How much (数值). */
  value: string;
};

/** How a task goes, as its unit sees it (推进状态). */
export type ProgressPace =
  /** Behind its plan (进度滞后). */
  | 'BEHIND'
  /** Done (已完成). */
  | 'DONE'
  /** Not begun (未启动). */
  | 'NOT_BEGUN'
  /** On plan (按计划推进). */
  | 'ON_PLAN';

/** Where a progress report stands (审核状态). */
export type ProgressState =
  /** Accepted (已通过). */
  | 'ACCEPTED'
  /** Given back to be mended (已退回). */
  | 'RETURNED'
  /** Waits for a bureau (待审核). */
  | 'SUBMITTED';

/** What a bureau finds of a progress report (审核结论). */
export type ProgressVerdict =
  /** It is accepted (通过). */
  | 'ACCEPT'
  /** It is accepted and the task is done (通过并销号). */
  | 'CLOSE'
  /** It is to be mended (退回补正). */
  | 'RETURN';

/** What is to be tested where (申请内容). */
export type ProposePilotProjectInput = {
  /** What is tested (科技成果). */
  achievement: AchievementInput;
  /** Global id of the firm or team that applies (申请单位). */
  applicant: string;
  /** Global id of the base (中试基地). */
  base: string;
  /** Cost as estimated, above 0 (预计费用). */
  estimatedCost: string;
  /** Field it belongs to (产业领域). */
  field: IndustryField;
  /** Made up by the client, 8 to 100 characters; a replay returns the project of the first call (幂等键). */
  idempotencyKey: string;
  /** Who pays, at most 20 parts and no more than the cost; voucher money comes from its order (资金来源). */
  payments?: Array<PilotPaymentInput>;
  /** First day planned (计划开始日期). */
  plannedFrom: string;
  /** Last day planned, not before today (计划结束日期). */
  plannedTo: string;
  /** Title, at most 200 characters (项目名称). */
  title: string;
  /** Technology readiness level now, 1 to 9 (当前技术就绪度). */
  trlIn: number;
  /** Technology readiness level to reach, not below it (目标技术就绪度). */
  trlTarget: number;
};

/** Which providers; all conditions hold together (服务机构筛选条件). */
export type ProviderFilter = {
  /** With something of one of these kinds in the catalogue today (服务类型). */
  kinds?: Array<VoucherServiceKind> | null | undefined;
  /** Those that the caller looks after, its own or those of its region, or the others (是否由本人负责). */
  mine?: boolean | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** Suspended today, or not (是否暂停). */
  suspended?: boolean | null | undefined;
  /** Words in the name, in any order, or the credit code (关键词). */
  text?: string | null | undefined;
};

/** Order of providers (排序). */
export type ProviderSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (服务机构排序依据). */
  field: ProviderSortField;
};

/** By what providers can be ordered (服务机构排序依据). */
export type ProviderSortField =
  /** Name, by its sound (名称, 按拼音). */
  | 'NAME';

/** Publication of achievements (发布内容). */
export type PublishAchievementsInput = {
  /** Global ids of the achievements (科技成果). */
  achievements: Array<string>;
};

/** A run to publish (公布内容). */
export type PublishEvaluationInput = {
  /** Global id of the run (评价). */
  evaluation: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
};

/** Time in which equipment is out of use (停机内容). */
export type PutDownTimeInput = {
  /** Global id of the base (中试基地). */
  base: string;
  /** Code of the equipment (设备编号). */
  equipment: string;
  /** When it begins, at a full or half hour, at the earliest the present one (开始时刻). */
  from: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the first answer (幂等键). */
  idempotencyKey: string;
  /** Why, at most 500 characters (原因). */
  reason: string;
  /** When it is over, at most 90 days later (结束时刻). */
  to: string;
};

/** Equipment to add or change (设备内容). */
export type PutEquipmentInput = {
  /** Global id of the base (中试基地). */
  base: string;
  /** Whether bookings to come that would lie out of service or opening hours are cancelled (是否取消受影响的预约). */
  cancelBookings?: boolean;
  /** What it can do, at most 20 keywords (能力关键词). */
  capabilities?: Array<string>;
  /** Code that names it within its base, 1 to 40 letters, digits, dots or dashes (设备编号). */
  code: string;
  /** Version of the base that was read (预期版本号). */
  expectedVersion: number;
  /** First day of service (启用日期). */
  from: string;
  /** Hours that lie at least between booking and use, 0 to 2,160 (提前预约小时数). */
  leadHours?: number;
  /** Test line it belongs to (中试线). */
  line?: string | null | undefined;
  /** Name in Chinese, 2 to 100 characters (设备名称). */
  name: string;
  /** Whether the base decides on each booking of a firm (是否需要审批). */
  needsApproval?: boolean;
  /** Hours before use up to which a firm may cancel, 0 to 2,160; more than 72 only up to leadHours (取消提前小时数). */
  noticeHours?: number;
  /** When it may be used in a week, 1 to 28 times at full or half hours (开放时间). */
  openingHours: Array<OpeningTimeInput>;
  /** What it cost (设备原值). */
  originalValue?: string | null | undefined;
  /** Whether others than the operator may book it (是否对外开放). */
  outsiders?: boolean;
  /** Price of one unit of time, at most 1,000,000.00 (单价). */
  price: string;
  /** Training that has to be passed before use (所需资格). */
  qualification?: string | null | undefined;
  /** Hours a month that one firm may book, 1 to 744 (月度机时额度). */
  quotaHours?: number | null | undefined;
  /** Why, at most 500 characters; needed to cancel bookings, and told to whoever booked (原因). */
  reason?: string | null | undefined;
  /** Conditions of safe use (安全条件). */
  safety?: string | null | undefined;
  /** Size in words, such as 500 L (规模). */
  scale?: string | null | undefined;
  /** In what it is booked and paid (计价单位). */
  unit: BookingUnit;
  /** First day on which it is no longer lent (停用日期). */
  withdrawnOn?: string | null | undefined;
};

/** An entry of the catalogue to add or change (目录内容). */
export type PutOfferingInput = {
  /** Whether it tests batches of a running production (是否批量检测). */
  batch?: boolean;
  /** Code, 1 to 40 letters, digits, dots, underscores or hyphens; one that was withdrawn stays taken (编号). */
  code: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Kind of service (服务类型). */
  kind: VoucherServiceKind;
  /** Price of one unit, above 0; omitted for a price by quotation (单价). */
  price?: string | null | undefined;
  /** Global id of the provider (服务机构). */
  provider: string;
  /** Whether the law demands this test (是否强制性检测). */
  statutory?: boolean;
  /** What is done, 2 to 100 characters (服务名称). */
  title: string;
  /** What the price is for, at most 20 characters (计价单位). */
  unit: string;
};

/** Account of a payee (账户内容). */
export type PutPayeeAccountInput = {
  /** Name of the account, 2 to 100 characters (户名). */
  accountName: string;
  /** Number, 8 to 32 digits; blanks and hyphens are left out (账号). */
  accountNumber: string;
  /** Bank with its branch, 2 to 100 characters (开户银行). */
  bank: string;
  /** Version that was read; 0 while there is none (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm, team or provider, the caller's own (收款方). */
  party: string;
};

/** A qualification to record (资质内容). */
export type PutQualificationInput = {
  /** Number of the certificate, at most 100 characters (证书编号). */
  certificateNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day in force (生效日期). */
  from: string;
  /** Kinds of service it covers, at least one (服务类型). */
  kinds: Array<VoucherServiceKind>;
  /** Global id of the provider (服务机构). */
  provider: string;
  /** First day no longer in force (失效日期). */
  to?: string | null | undefined;
};

/** A unit to add or change (场地单元内容). */
export type PutSpaceUnitInput = {
  /** Area in m²; fixed once the unit was leased (面积). */
  area: number | string;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Code on the door, unique in the carrier (编号). */
  code: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Floor it lies on (楼层). */
  floor?: string | null | undefined;
  /** First day it can be leased, not before the carrier opens (启用日期). */
  from: string;
};

/** Rating of a base (评价内容). */
export type RatePilotProjectInput = {
  /** More about it, at most 500 characters (评语). */
  comment?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the project (中试项目). */
  project: string;
  /** 1 to 5, 5 is best (评分). */
  score: number;
};

/** Rating of a use (评价内容). */
export type RateUseInput = {
  /** Global id of the booking (设备预约). */
  booking: string;
  /** In words, at most 500 characters (评语). */
  comment?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Stars, 1 to 5 (评分). */
  stars: number;
};

/** Change of a registration (变更内容). */
export type ReapproveContractInput = {
  /** Global id of the contract (技术合同). */
  contract: string;
  /** Last day from now on; the same when left out (截止日期). */
  endsOn?: string | null | undefined;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Why (理由). */
  reason: string;
  /** Part for technology from now on; the same when left out (技术交易额). */
  technology?: string | null | undefined;
  /** Whole amount from now on; the same when left out (合同成交额). */
  total?: string | null | undefined;
};

/** Why all totals are counted anew (重算说明). */
export type RebuildTotalsInput = {
  /** The reason, 2 to 500 characters; declined with INVALID otherwise (原因). */
  reason: string;
};

/** A recognition to record (认定内容). */
export type RecogniseCarrierInput = {
  /** Batch it came with (批次). */
  batch?: string | null | undefined;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Number of the document that gave it, unique in the carrier, at most 100 characters (文号). */
  documentNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day in force, not before the carrier opened (生效日期). */
  from: string;
  /** Recognised or filed (认定方式). */
  kind?: RecognitionKind;
  /** Level of the title (级别). */
  level: RecognitionLevel;
  /** Class of the title (等级). */
  recognitionClass?: RecognitionClass | null | undefined;
  /** First day no longer in force (失效日期). */
  to?: string | null | undefined;
};

/** Class of a title under 工信部科〔2025〕131号 (等级). */
export type RecognitionClass =
  /** Excellence class (卓越级). */
  | 'EXCELLENCE'
  /** Standard class (标准级). */
  | 'STANDARD';

/** What is right about a recognition (正确内容). */
export type RecognitionInput = {
  /** Batch it came with (批次). */
  batch?: string | null | undefined;
  /** Number of the document that gave it, unique in the carrier, at most 100 characters (文号). */
  documentNumber: string;
  /** First day in force, not before the carrier opened (生效日期). */
  from: string;
  /** Recognised or filed (认定方式). */
  kind: RecognitionKind;
  /** Level of the title (级别). */
  level: RecognitionLevel;
  /** Class of the title (等级). */
  recognitionClass?: RecognitionClass | null | undefined;
  /** First day no longer in force (失效日期). */
  to?: string | null | undefined;
};

/** How a title is given (认定方式). */
export type RecognitionKind =
  /** Filing (备案). */
  | 'FILING'
  /** Recognition after review (认定). */
  | 'RECOGNITION';

/** Level of a title (级别). */
export type RecognitionLevel =
  /** City level (市级). */
  | 'CITY'
  /** County or district level (县区级). */
  | 'COUNTY'
  /** National level (国家级). */
  | 'NATIONAL'
  /** Provincial level (省级). */
  | 'PROVINCIAL';

/** What a person acts as (身份内容). */
export type RecordCapacityInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day (开始日期). */
  from: string;
  /** As what (身份). */
  kind: CapacityKind;
  /** Global id of the person (人员). */
  person: string;
  /** First day no longer (结束日期). */
  to?: string | null | undefined;
};

/** Contract of an order (合同内容). */
export type RecordContractInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Number of the contract, at least 4 letters or digits (合同编号). */
  number: string;
  /** Id of the order (订单). */
  order: string;
  /** Day it was signed, from the day the voucher was issued to today (签订日期). */
  signedOn: string;
};

/** Payment that came in (到账内容). */
export type RecordContractPaymentInput = {
  /** How much (到账金额). */
  amount: string;
  /** Global id of the contract (技术合同). */
  contract: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** When it came in (到账日期). */
  on: string;
  /** Which payment, from 0 on (第几笔, 从0起). */
  payment: number;
};

/** Conversion of an achievement (转化内容). */
export type RecordConversionInput = {
  /** Global id of the achievement (科技成果). */
  achievement: string;
  /** Number of an approval; needed for a state secret (批准文号). */
  approval?: string | null | undefined;
  /** Certificate number of its technology contract (技术合同登记号). */
  contract?: string | null | undefined;
  /** Collective decision of those who lead the unit (集体决策文号). */
  decision: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** How it was converted (转化方式). */
  mode: ConversionMode;
  /** First day of the notice; needed for an agreed price (公示开始日期). */
  noticeFrom?: string | null | undefined;
  /** Price that was made known (公示价格). */
  noticePrice?: string | null | undefined;
  /** Last day of the notice (公示结束日期). */
  noticeTo?: string | null | undefined;
  /** Day of the conversion (转化日期). */
  on: string;
  /** With whom (受让方). */
  partner: string;
  /** Where the partner is; left out abroad (受让方所在区划). */
  partnerRegion?: string | null | undefined;
  /** Price, or the value at which it went into shares (交易价格). */
  price: string;
  /** How the price was set (定价方式). */
  pricing: ConversionPricing;
};

/** A certificate of a person (证书内容). */
export type RecordCredentialInput = {
  /** Number, at most 100 characters (证书编号). */
  certificateNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day valid (发证日期). */
  from: string;
  /** Who issued it, 2 to 100 characters (发证机构). */
  issuer: string;
  /** Global id of the person (人员). */
  person: string;
  /** First day no longer valid (有效期至). */
  to?: string | null | undefined;
  /** What it certifies, as printed, 2 to 100 characters (证书名称). */
  what: string;
};

/** A listing to record (记录内容). */
export type RecordCreditRecordInput = {
  /** Unified social credit code of the party (统一社会信用代码). */
  creditCode: string;
  /** First day listed, at most today (列入日期). */
  from: string;
  /** Which list (名单). */
  list: CreditList;
  /** Who listed it, and the number of the document, 2 to 300 characters (来源). */
  source: string;
};

/** What came of a project (成效内容). */
export type RecordFollowUpInput = {
  /** Number of the licence, certificate or contract (证明编号). */
  evidenceNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Day it happened, from the conclusion to today (日期). */
  on: string;
  /** What came of it (成效). */
  outcome: OutcomeInput;
  /** Global id of the project (中试项目). */
  project: string;
};

/** A label to record (标签内容). */
export type RecordGrowthLabelInput = {
  /** Number of the certificate or register entry (证书编号). */
  certificateNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global ids of attachments that prove it, at most 20 (证明文件). */
  files?: Array<string>;
  /** Global id of the firm (企业). */
  firm: string;
  /** First day in force (生效日期). */
  from: string;
  /** Which title (标签). */
  kind: GrowthLabelKind;
  /** First day no longer in force (失效日期). */
  to?: string | null | undefined;
};

/** Booking to which nobody came (未到场内容). */
export type RecordNoShowInput = {
  /** Global id of the booking (设备预约). */
  booking: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Remark (说明). */
  note?: string | null | undefined;
};

/** A stay of the past (补录内容). */
export type RecordPastStayInput = {
  /** Number of the paper agreement (协议编号). */
  agreementNumber?: string | null | undefined;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Code by which a firm or team on the register agrees, made with consentToAdmission (入孵授权码). */
  consent?: string | null | undefined;
  /** How and when it ended (离孵情况). */
  end: PastEndInput;
  /** Day of entry (入孵日期). */
  enteredOn: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay of the first call (幂等键). */
  idempotencyKey: string;
  /** Other space that it had later, in order of time (变更场地). */
  moves?: Array<SpaceSinceInput>;
  /** Why a rule of entry is set aside; recorded with the stay (例外理由). */
  override?: string | null | undefined;
  /** Who stayed there (入孵主体). */
  party: PartyInput;
  /** Space it had from then on (场地). */
  space: SpaceChoiceInput;
};

/** What the bank made of a payout (付款结果). */
export type RecordPaymentInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the payout (幂等键). */
  idempotencyKey: string;
  /** Day it was paid, or came back: from the day of the settlement, or of what was recorded last, to today (日期). */
  on: string;
  /** How it ended (付款结果). */
  outcome: PaymentOutcome;
  /** Id of the payout (拨付). */
  payout: string;
  /** Why it failed, 2 to 500 characters; needed when it did (失败原因). */
  reason?: string | null | undefined;
  /** Reference of the payment, 4 to 100 characters; needed when it was paid (付款凭证号). */
  reference?: string | null | undefined;
};

/** Owners to record (关联信息内容). */
export type RecordProviderTiesInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the provider (服务机构). */
  provider: string;
  /** Who owns and represents it; takes the place of what was on record (关联信息). */
  ties: TiesInput;
};

/** A service that was delivered (服务内容). */
export type RecordServiceInput = {
  /** Persons who took part, 1 to 100,000 (参加人数). */
  attendees?: number;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** What those served paid (收费). */
  fee?: string;
  /** Hours, 0.1 to 1,000 (小时数). */
  hours: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the service of the first call (幂等键). */
  idempotencyKey: string;
  /** Global ids of those served, at most 200; each stays in the carrier on that day; empty only for EVENT (服务对象). */
  incubatees: Array<string>;
  /** Kind of service, one the carrier offers (服务类型). */
  kind: ServiceKind;
  /** How it was delivered (服务方式). */
  mode: ServiceMode;
  /** More about it (说明). */
  note?: string | null | undefined;
  /** Day of delivery, at most today (服务日期). */
  on: string;
  /** Why more hours than a day has are right, at most 500 characters; needed after IMPLAUSIBLE (数值异常说明). */
  plausibilityReason?: string | null | undefined;
  /** Mentor or service provider, 2 to 100 characters (导师或服务机构). */
  provider: string;
};

/** The same service more than once (批量服务内容). */
export type RecordServicesInput = {
  /** Persons who took part, 1 to 100,000, for each record (参加人数). */
  attendees?: number;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** What those served paid, for each record (收费). */
  fee?: string;
  /** Hours of each record, 0.1 to 1,000 (小时数). */
  hours: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the services of the first call (幂等键). */
  idempotencyKey: string;
  /** Global ids of those served, at most 200; each stays in the carrier on those days; empty only for EVENT (服务对象). */
  incubatees: Array<string>;
  /** Kind of service, one the carrier offers (服务类型). */
  kind: ServiceKind;
  /** How it was delivered (服务方式). */
  mode: ServiceMode;
  /** More about it (说明). */
  note?: string | null | undefined;
  /** Days of delivery, each once and at most today, such as those of an event that recurs (服务日期). */
  on: Array<string>;
  /** Why more hours than a day has are right, at most 500 characters; needed after IMPLAUSIBLE (数值异常说明). */
  plausibilityReason?: string | null | undefined;
  /** Mentor or service provider, 2 to 100 characters (导师或服务机构). */
  provider: string;
  /** Whether each of those served gets a record of its own, as for talks with one after the other (按对象分别登记). */
  separately?: boolean;
};

/** Training that was passed (培训内容). */
export type RecordTrainingInput = {
  /** Global id of the base (中试基地). */
  base: string;
  /** Code of the equipment (设备编号). */
  equipment: string;
  /** Global id of the firm or team, as it gave it to the base (企业或团队). */
  incubatee: string;
  /** Day it was passed, not after today (通过日期). */
  passedOn: string;
  /** First day on which it is no longer valid (失效日期). */
  validTo?: string | null | undefined;
};

/** Actual use of a booking (使用内容). */
export type RecordUseInput = {
  /** Global id of the booking (设备预约). */
  booking: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** When it began (实际开始时刻). */
  from: string;
  /** Minutes the equipment ran; the whole time when omitted (实际分钟数). */
  minutes?: number | null | undefined;
  /** Remark (说明). */
  note?: string | null | undefined;
  /** When it ended; omitted while it goes on (实际结束时刻). */
  to?: string | null | undefined;
};

/** Use of a voucher (使用内容). */
export type RedeemVoucherInput = {
  /** What the voucher is to pay of it, above 0 and at most the price (创新券支付额). */
  amount: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the order of the first call (幂等键). */
  idempotencyKey: string;
  /** Code in its catalogue (目录代码). */
  offering: string;
  /** Price of the whole service: quantity times the price of the catalogue, or another one with a reason; above 0 and at most 100000000.00 (服务价格). */
  price: string;
  /** Why the price is not quantity times that of the catalogue, 2 to 200 characters; shown to the authority, needed only then (价格说明). */
  priceReason?: string | null | undefined;
  /** Global id of the provider (服务机构). */
  provider: string;
  /** Units that are ordered, 1 to 100000 (数量). */
  quantity?: number;
  /** Global id of the voucher (创新券). */
  voucher: string;
};

/** Why a station does not recognise a contract (不予登记理由). */
export type RefusalGround =
  /** An approval is missing (未经批准). */
  | 'APPROVAL_MISSING'
  /** Monopoly, hindrance of progress or infringement (非法垄断、妨碍技术进步或侵权). */
  | 'MONOPOLY'
  /** Void, or not yet effective (未生效或无效). */
  | 'NOT_EFFECTIVE'
  /** Not about technology (不属于技术合同). */
  | 'NOT_TECHNOLOGY'
  /** Any other; the note says which (其他). */
  | 'OTHER'
  /** The parties are unclear (主体不明确). */
  | 'PARTY_UNCLEAR'
  /** The price is unclear (价款不明确). */
  | 'PRICE_UNCLEAR'
  /** Proof is missing (缺少证明材料). */
  | 'PROOF_MISSING'
  /** Seals do not agree (印章不符). */
  | 'SEAL_MISMATCH'
  /** The subject is unclear (标的不明确). */
  | 'SUBJECT_UNCLEAR'
  /** Title and content do not agree, and were not mended (名称与内容不符且未补正). */
  | 'TITLE_CONTENT_MISMATCH';

/** Level of a division (区划层级). */
export type RegionLevel =
  /** County, district or county-level city (县级). */
  | 'COUNTY'
  /** The nation (全国). */
  | 'NATION'
  /** Prefecture-level city or prefecture (地级). */
  | 'PREFECTURE'
  /** Province, autonomous region or municipality (省级). */
  | 'PROVINCE';

/** Registration of an achievement (登记内容). */
export type RegisterAchievementInput = {
  /** What is on record of it (成果内容). */
  facts: AchievementFactsInput;
  /** Made up by the client, 8 to 100 characters; a replay returns the achievement of the first call (幂等键). */
  idempotencyKey: string;
};

/** A carrier to register (登记内容). */
export type RegisterCarrierInput = {
  /** Street address, at most 200 characters (地址). */
  address?: string | null | undefined;
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Field it works in (专业领域). */
  field?: IndustryField | null | undefined;
  /** Kind of carrier (载体类型). */
  kind: CarrierKind;
  /** Name in Chinese, 2 to 100 characters (名称). */
  name: string;
  /** First day of operation; may lie ahead (开始运营日期). */
  openedOn: string;
  /** Legal person that runs it (运营机构). */
  operator: OperatorInput;
  /** Division it lies in: a county, or a prefecture without counties (所在行政区划). */
  region: string;
  /** Services it offers (提供的服务). */
  servicesOffered: Array<ServiceKind>;
  /** Whether it specialises in its field; needs a field (是否专业型). */
  specialised?: boolean;
  /** Code of the zone it belongs to (所属功能区). */
  zone?: string | null | undefined;
};

/** Registration of a technology contract (登记内容). */
export type RegisterContractInput = {
  /** Whether it stays a draft for now (是否存为草稿). */
  draft?: boolean;
  /** What the contract says (合同内容). */
  facts: ContractFactsInput;
  /** Made up by the client, 8 to 100 characters; a replay returns the contract of the first call (幂等键). */
  idempotencyKey: string;
  /** Global id of the registration station of the seller's province before which it is laid, and whose registrars read it from then on; left out, the bureau examines it or hands it to one (登记站点). */
  station?: string | null | undefined;
};

/** A firm to register (登记内容). */
export type RegisterFirmInput = {
  /** Unified social credit code (统一社会信用代码). */
  creditCode: string;
  /** Registered name, 2 to 100 characters (名称). */
  name: string;
  /** Division it is registered in: a county, or a prefecture without counties (所在行政区划). */
  region: string;
};

/** An institution to register (登记内容). */
export type RegisterInstitutionInput = {
  /** Postal address, at most 200 characters (地址). */
  address?: string | null | undefined;
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Unified social credit code, unique on the register; omitted for a body that is no legal person (统一社会信用代码). */
  creditCode?: string | null | undefined;
  /** Name in English, 2 to 100 characters (英文名称). */
  englishName?: string | null | undefined;
  /** Day of its foundation, at most today (成立日期). */
  foundedOn?: string | null | undefined;
  /** Keys of what it is, at least one (机构类型). */
  kinds: Array<string>;
  /** Name in Chinese, 2 to 100 characters (名称). */
  name: string;
  /** Division it lies in: a county, or a prefecture without counties (所在行政区划). */
  region: string;
  /** Code of the zone it sits in (所在功能区). */
  zone?: string | null | undefined;
};

/** A person to register (登记内容). */
export type RegisterPersonInput = {
  /** What they act as, at least one, at most 10 (身份). */
  capacities: Array<CapacityInput>;
  /** Certificates, at most 20 (证书). */
  credentials?: Array<CredentialInput>;
  /** E-mail address (电子邮箱). */
  email?: string | null | undefined;
  /** What they know, at most 200 characters (专业领域). */
  field?: string | null | undefined;
  /** Name, 2 to 50 characters (姓名). */
  name: string;
  /** Telephone number (电话). */
  phone?: string | null | undefined;
  /** Division in which they are registered: a county, or a prefecture without counties (登记行政区划). */
  region: string;
};

/** Base to register (登记内容). */
export type RegisterPilotBaseInput = {
  /** Street address, at most 200 characters (地址). */
  address?: string | null | undefined;
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Fields it works in, one at least (产业领域). */
  fields: Array<IndustryField>;
  /** First entry on the register (备案内容). */
  filing: FilingInput;
  /** Money invested in building it (建设投资). */
  investment?: string | null | undefined;
  /** Name in Chinese, 2 to 100 characters (名称). */
  name: string;
  /** Legal person that runs it (运营机构). */
  operator: OperatorInput;
  /** Global id of the service provider that vouchers pay for it (服务机构标识). */
  provider?: string | null | undefined;
  /** County it lies in, or prefecture without counties (所在行政区划). */
  region: string;
  /** Coded number, 4 to 40 letters, digits, brackets or dashes (编码). */
  registerNumber: string;
  /** Area of the site in m² (场地面积). */
  siteArea?: number | string | null | undefined;
  /** People who work there (人员). */
  staff: StaffInput;
};

/** A programme that begins (项目内容). */
export type RegisterProgrammeInput = {
  /** Short code by which it is known from then on: 3 to 40 lower-case letters, digits or hyphens (项目代码). */
  code: string;
  /** Region whose budget pays, the caller's own (项目地区). */
  region: string;
  /** First terms (条款). */
  terms: ProgrammeTermsInput;
  /** Title, 2 to 100 characters (项目名称). */
  title: string;
};

/** A provider to register (登记内容). */
export type RegisterProviderInput = {
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Unified social credit code, unique in the pool (统一社会信用代码). */
  creditCode: string;
  /** Registered name, 2 to 100 characters (名称). */
  name: string;
  /** Division it lies in: a county, or a prefecture without counties (所在行政区划). */
  region: string;
  /** Who owns and represents it (关联信息). */
  ties?: TiesInput | null | undefined;
};

/** A team that has registered (注册内容). */
export type RegisterTeamInput = {
  /** Unified social credit code (统一社会信用代码). */
  creditCode: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Day of registration, at most today (成立日期). */
  foundedOn: string;
  /** Legal representative (法定代表人). */
  legalRepresentative?: string | null | undefined;
  /** Registered name in Chinese, 2 to 100 characters (名称). */
  name: string;
  /** Global id of the team (团队). */
  team: string;
};

/** Other system to be told (回调内容). */
export type RegisterWebhookInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the webhook without its secret (幂等键). */
  idempotencyKey: string;
  /** Kinds of which it hears, at most 40; of all when left out (提醒类型). */
  kinds?: Array<string> | null | undefined;
  /** Address that begins with https, at most 500 characters (地址). */
  url: string;
};

/** Order of achievements (排序). */
export type RegisteredAchievementSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (科技成果排序依据). */
  field: AchievementSortField;
};

/** Which firms; all conditions hold together (企业筛选条件). */
export type RegisteredFirmFilter = {
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** Words in the name, in any order, or the credit code (关键词). */
  text?: string | null | undefined;
};

/** Order of such a list (企业排序). */
export type RegisteredFirmSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (排序依据). */
  field: RegisteredFirmSortField;
};

/** By what such a list can be ordered (企业排序依据). */
export type RegisteredFirmSortField =
  /** Name, by its sound (名称, 按拼音). */
  | 'NAME';

/** Order of such a list (人员排序). */
export type RegisteredPersonSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (排序依据). */
  field: PersonSortField;
};

/** Where a technology contract stands (登记状态). */
export type RegistrationState =
  /** Being examined (审查中). */
  | 'ACCEPTED'
  /** Given up by its party (已注销). */
  | 'CANCELLED'
  /** Registered, with amounts approved again (已变更). */
  | 'CHANGED'
  /** Entered, and not laid before a station (草稿). */
  | 'DRAFT'
  /** Not recognised (不予登记). */
  | 'NOT_RECOGNISED'
  /** Recognised and registered (已认定登记). */
  | 'RECOGNISED'
  /** Given back to be mended (退回补正). */
  | 'RETURNED'
  /** Struck off by the authority (已撤销). */
  | 'REVOKED'
  /** Waits for the station (待受理). */
  | 'SUBMITTED';

/** What can be done to a technology contract (登记步骤). */
export type RegistrationStep =
  /** Examination begun (受理). */
  | 'ACCEPT'
  /** Given up (注销). */
  | 'CANCEL'
  /** Amounts approved again (变更). */
  | 'CHANGE'
  /** Recognised (认定). */
  | 'RECOGNISE'
  /** Payment noted (登记到账). */
  | 'RECORD_PAYMENT'
  /** Not recognised (不予登记). */
  | 'REFUSE'
  /** Given back (退回). */
  | 'RETURN'
  /** Struck off (撤销). */
  | 'REVOKE'
  /** Laid before the station (提交). */
  | 'SUBMIT';

/** A recognition that was withdrawn by mistake (恢复内容). */
export type ReinstateRecognitionInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the carrier (幂等键). */
  idempotencyKey: string;
  /** Number of the recognition within its carrier (序号). */
  number: number;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
};

/** Refusal of a request (驳回内容). */
export type RejectVoucherInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the voucher (幂等键). */
  idempotencyKey: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
  /** Global id of the voucher (创新券). */
  voucher: string;
};

/** How far the printed words can be trusted (可信度). */
export type Reliability =
  /** The printed number is known to be damaged; it is shown and never compared (已损坏). */
  | 'CORRUPT'
  /** Nothing is known against them (可信). */
  | 'SOUND'
  /** The source is damaged, though the number is plausible as printed (存疑). */
  | 'SUSPECT';

/** A move to record (迁址内容). */
export type RelocateCarrierInput = {
  /** Street address there, at most 200 characters (迁入地址). */
  address: string;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Number of the document that approved it, at most 100 characters (文号). */
  documentNumber?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day there, after the last move and at most today (迁址日期). */
  on: string;
  /** Division it moves to: a county, or a prefecture without counties; within one division change the address alone (迁入行政区划). */
  region: string;
  /** Code of the zone it belongs to there; outside zones when omitted (所属功能区). */
  zone?: string | null | undefined;
};

/** Whom to remind (催报). */
export type RemindRespondentsInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the same wish (幂等键). */
  idempotencyKey: string;
  /** What they are told besides (附言). */
  message?: string | null | undefined;
  /** Division whose carriers are reminded; that of the window when left out (行政区划). */
  region?: string | null | undefined;
  /** Global id of the window (填报任务). */
  window: string;
};

/** A change of a registered name (更名内容). */
export type RenameFirmInput = {
  /** Number of the notice of the registration authority, 2 to 100 characters (变更登记通知书文号). */
  documentNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm (企业). */
  firm: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the firm (幂等键). */
  idempotencyKey: string;
  /** New registered name in Chinese, 2 to 100 characters; not the present one written otherwise (新名称). */
  name: string;
  /** Why, at most 300 characters (原因). */
  reason?: string | null | undefined;
  /** First day of the new name: at most today, not before the firm or its present name; the same day as the present name corrects one that was entered wrongly (变更登记日期). */
  since: string;
};

/** Another name of a firm (更名内容). */
export type RenameRegisteredFirmInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Registered name from now on, 2 to 100 characters (名称). */
  name: string;
  /** Global id of the firm (企业). */
  registeredFirm: string;
};

/** What a calendar shows (日历内容). */
export type RenewCalendarAddressInput = {
  /** Whether it names the firms and things, or says only how much is due (是否显示名称). */
  named?: boolean;
};

/** A contract that goes on from another one (续签内容). */
export type RenewStayContractInput = {
  /** What is let off, at most 20 (租金减免). */
  concessions?: Array<RentConcessionInput>;
  /** Global id of the contract that it goes on from (合同). */
  contract: string;
  /** What is given as security; the same as before when left out (押金). */
  deposit?: string | null | undefined;
  /** Day of the month on which rent is due, 1 to 28; the same as before when left out (每月缴租日). */
  dueDay?: number | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the contract (幂等键). */
  idempotencyKey: string;
  /** Last day of its term; the first is the day after the last of the other (终止日期). */
  lastDay: string;
  /** Lines of rent, 1 to 50; the same at the same prices when left out (租金明细). */
  lines?: Array<RentLineInput> | null | undefined;
  /** Months between notice and end, 0 to 12; the same as before when left out (提前通知月数). */
  noticeMonths?: number | null | undefined;
  /** Number of the new paper contract (合同编号). */
  number: string;
  /** Day on which it was signed, at most today (签订日期). */
  signedOn: string;
};

/** A later term of a title (延续内容). */
export type RenewTitleInput = {
  /** Number of the document that says so, at most 100 characters (文号). */
  documentNumber?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Day from which it holds (日期). */
  on: string;
  /** Global id of the title (称号). */
  title: string;
  /** First day no longer in force from now on; open-ended when omitted (期满日期). */
  to?: string | null | undefined;
};

/** By what rent is charged (计租方式). */
export type RentBasis =
  /** A price for the square metre and month of one unit (按面积). */
  | 'AREA'
  /** A sum for the month (包干). */
  | 'FLAT'
  /** A price for the workstation and month (按工位). */
  | 'WORKSTATION';

/** What is let off for a time (租金减免). */
export type RentConcessionInput = {
  /** First day (开始日期). */
  from: string;
  /** On what it rests (减免依据). */
  ground: ConcessionGround;
  /** Percent of the rent of these days that is let off, 1 to 100 (减免比例, %). */
  percent: number;
  /** Where that is written: document number and clause, or the name of the carrier's rule, 2 to 200 characters (依据出处). */
  source: string;
  /** Last day (结束日期). */
  to: string;
};

/** A line of rent as it was agreed (租金明细). */
export type RentLineInput = {
  /** Area of the unit in m², for AREA; that which the carrier has it with when left out (计租面积). */
  area?: number | string | null | undefined;
  /** By what it is charged (计租方式). */
  basis: RentBasis;
  /** Why the price is not that of the list (单价不同的理由). */
  deviation?: string | null | undefined;
  /** For the square metre, the workstation, or the whole, and month, in yuan; that of the carrier's list when left out (单价). */
  price?: string | null | undefined;
  /** Code of the unit, for AREA (场地单元). */
  unit?: string | null | undefined;
  /** How many workstations, 1 to 10,000, for WORKSTATION (工位数). */
  workstations?: number | null | undefined;
};

/** One transfer (到账). */
export type RentPaymentInput = {
  /** How much (金额). */
  amount: string;
  /** Global id of the contract (合同). */
  contract: string;
  /** For which month (月份). */
  month: string;
  /** When it came in, at most today (到账日期). */
  paidOn: string;
  /** By which the bank knows the transfer (转账凭证号). */
  reference: string;
};

/** An institution that is not closed after all (撤销内容). */
export type ReopenInstitutionInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the institution (机构). */
  institution: string;
  /** Why, 2 to 500 characters (原因). */
  reason: string;
};

/** Acceptance to be taken back (撤回审核). */
export type ReopenReportInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the report (幂等键). */
  idempotencyKey: string;
  /** Why (撤回原因). */
  reason: string;
  /** Global id of the report (报表). */
  report: string;
};

/** Which end of a stay is taken back (撤销离孵登记). */
export type ReopenStayInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay (幂等键). */
  idempotencyKey: string;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
  /** Global id of the stay (孵化协议). */
  stay: string;
};

/** A task to open again (重新开启内容). */
export type ReopenTaskInput = {
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Why (理由). */
  reason: string;
  /** Global id of the task (任务). */
  task: string;
};

/** Delivery that is sent once more (重发内容). */
export type ReplayDeliveryInput = {
  /** Global id of the delivery (投递记录). */
  delivery: string;
};

/** Figures of one year (填报内容). */
export type ReportBaseYearInput = {
  /** Global id of the base (中试基地). */
  base: string;
  /** Version of the report that is corrected; null for the first one of the year (预期版本号). */
  expectedVersion?: number | null | undefined;
  /** The figures, all of them each time (数据). */
  figures: BaseYearFiguresInput;
  /** Why figures that hardly can be true are right, at most 500 characters; needed after IMPLAUSIBLE (数值异常说明). */
  plausibilityReason?: string | null | undefined;
  /** Year from 2000 on that has begun (年度). */
  year: number;
};

/** What is said of a warning (警告说明). */
export type ReportCheckCommentInput = {
  /** Code of the check (审核代码). */
  check: string;
  /** Why it is right; nothing, to take back what was said (说明). */
  comment?: string | null | undefined;
};

/** Which reports (报表筛选条件). */
export type ReportFilter = {
  /** Accepted by the bureaus of this level, as what lies there now (已通过的级别). */
  acceptedBy?: ReportHop | null | undefined;
  /** Of this carrier (孵化载体). */
  carrier?: string | null | undefined;
  /** Whose acceptance changed after this level had closed the period (关账后变动的级别). */
  corrects?: ReportHop | null | undefined;
  /** Submitted last with an item that differs from what was recorded, or without (是否有核对差异). */
  disagrees?: boolean | null | undefined;
  /** Due among these days (截止日期). */
  dueOn?: DayRange | null | undefined;
  /** Whether the register still says that they are asked (是否应报). */
  expected?: boolean | null | undefined;
  /** With one of these forms, by code (报表代码). */
  forms?: Array<string> | null | undefined;
  /** Of carriers of these kinds (载体类型). */
  kinds?: Array<CarrierKind> | null | undefined;
  /** Of carriers whose highest title then was of one of these levels (级别). */
  levels?: Array<RecognitionLevel> | null | undefined;
  /** Not accepted by the bureaus of this level (未通过的级别). */
  notAcceptedBy?: ReportHop | null | undefined;
  /** Submitted first on time, or not (是否按时). */
  onTime?: boolean | null | undefined;
  /** Whose carrier is not locked out by a closed window, or is (是否可填报). */
  open?: boolean | null | undefined;
  /** On this period (统计期). */
  period?: string | null | undefined;
  /** On periods that end among these days (统计期末). */
  periodEnd?: DayRange | null | undefined;
  /** Of carriers that lay in this division on the last day of the period (行政区划). */
  region?: string | null | undefined;
  /** In one of these states (状态). */
  states?: Array<ReportState> | null | undefined;
  /** Submitted first among these days (首次上报日期). */
  submittedOn?: DayRange | null | undefined;
  /** Words in the name of the carrier (关键词). */
  text?: string | null | undefined;
  /** Of respondents that are no carriers, or of carriers (是否其他填报单位). */
  units?: boolean | null | undefined;
  /** Of carriers without a title then, or with one (是否无级别). */
  untitled?: boolean | null | undefined;
  /** At one of these stations (当前环节). */
  waitsAt?: Array<ReportHop> | null | undefined;
  /** Of this window (填报任务). */
  window?: string | null | undefined;
};

/** Station on the way of a report (报送环节). */
export type ReportHop =
  /** The carrier fills in (载体填报). */
  | 'CARRIER'
  /** The city reviews (市级审核). */
  | 'CITY'
  /** The county reviews (县级审核). */
  | 'COUNTY'
  /** The ministry reviews (国家审核). */
  | 'NATION'
  /** The province reviews (省级审核). */
  | 'PROVINCE';

/** Comment on one item (指标审核意见). */
export type ReportItemCommentInput = {
  /** What is wrong (意见). */
  comment: string;
  /** Code of the item (指标代码). */
  item: string;
};

/** What is typed for one item: a number, a yes or no, or words, as its kind asks; nothing, to take back what was typed (填报值). */
export type ReportItemInput = {
  /** A yes or no (是否). */
  flag?: boolean | null | undefined;
  /** Code of the item (指标代码). */
  item: string;
  /** A number in the unit of the form (数值). */
  number?: string | null | undefined;
  /** Why it differs from what is recorded (修正原因). */
  reason?: string | null | undefined;
  /** Words (文字). */
  text?: string | null | undefined;
};

/** What an item says (指标类型). */
export type ReportItemKind =
  /** Yes or no (是否). */
  | 'FLAG'
  /** What came within the period (时期数). */
  | 'FLOW'
  /** What there is on the last day (时点数). */
  | 'STOCK'
  /** Words, or a day (文字). */
  | 'TEXT';

/** How an item came to be known (依据). */
export type ReportItemKnown =
  /** From memory of the yearbook or of forms, unverified (凭记忆, 未核实). */
  | 'MEMORY'
  /** Seen in a form or notice that was read (有来源). */
  | 'SEEN';

/** Unit in which a number is shown and typed (计量单位). */
export type ReportItemUnit =
  /** Events (场). */
  | 'EVENTS'
  /** Firms (家). */
  | 'FIRMS'
  /** Firms and teams together (家). */
  | 'FIRMS_AND_TEAMS'
  /** Institutions (家). */
  | 'INSTITUTIONS'
  /** Items (件). */
  | 'ITEMS'
  /** No unit, because it is no number (无). */
  | 'NONE'
  /** Per cent (百分比). */
  | 'PERCENT'
  /** Persons (人). */
  | 'PERSONS'
  /** Projects (项). */
  | 'PROJECTS'
  /** Services (次). */
  | 'SERVICES'
  /** Square metres (平方米). */
  | 'SQUARE_METRE'
  /** Teams (个). */
  | 'TEAMS'
  /** Thousand yuan, exact to the fen (千元). */
  | 'THOUSAND_YUAN'
  /** Attendances (人次). */
  | 'TIMES'
  /** Workstations (个). */
  | 'WORKSTATIONS';

/** Progress to tell (进展内容). */
export type ReportProgressInput = {
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Figures of it (数据). */
  figures?: Array<ProgressFigureInput> | null | undefined;
  /** What comes next (下一步打算). */
  nextStep?: string | null | undefined;
  /** How it goes (推进状态). */
  pace: ProgressPace;
  /** Period told of, of the rhythm of the task; where it has none, any month (报送期). */
  period: string;
  /** What stands in the way (存在问题). */
  problem?: string | null | undefined;
  /** Names of the steps that were reached (已完成节点). */
  reached?: Array<string> | null | undefined;
  /** Global id of the task (任务). */
  task: string;
  /** What was done (工作进展). */
  text: string;
  /** Global id of the lead unit that tells; the first of them when left out (报送单位). */
  unit?: string | null | undefined;
};

/** Who fills a form in (填报主体). */
export type ReportRespondentKind =
  /** Carriers (孵化载体). */
  | 'CARRIER'
  /** A division, whose department or statistics office has the figures (行政区划的部门). */
  | 'DIVISION'
  /** Firms, each its own row (企业). */
  | 'FIRM'
  /** Institutions of the register (机构). */
  | 'INSTITUTION';

/** How often a form is filled in (报告频率). */
export type ReportRhythm =
  /** Every half-year (半年报). */
  | 'HALF'
  /** Every month (月报). */
  | 'MONTH'
  /** Every quarter (季报). */
  | 'QUARTER'
  /** Every year (年报). */
  | 'YEAR';

/** What follows where a check does not hold (审核级别). */
export type ReportSeverity =
  /** Nothing is submitted before it is put right (错误). */
  | 'ERROR'
  /** Whoever submits says why it is right (警告). */
  | 'WARNING';

/** Order of reports (排序). */
export type ReportSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (报表排序依据). */
  field: ReportSortField;
};

/** By what reports can be ordered (报表排序依据). */
export type ReportSortField =
  /** Last day on which whoever has it is on time; those accepted last (截止日期). */
  | 'DUE_ON'
  /** Last day of the period (统计期末). */
  | 'PERIOD_END'
  /** Day of the first submission; those without last (首次上报日期). */
  | 'SUBMITTED_ON';

/** Where a report stands (填报状态). */
export type ReportState =
  /** The last bureau on its way has accepted it (已通过). */
  | 'ACCEPTED'
  /** The carrier fills it in (填报中). */
  | 'DRAFT'
  /** Nobody has begun (未填报). */
  | 'NOT_STARTED'
  /** A bureau wants it put right (已退回). */
  | 'RETURNED'
  /** It waits for a bureau on its way (待审核). */
  | 'SUBMITTED';

/** What can be done to a report (填报步骤). */
export type ReportStep =
  /** The bureau that has its turn agrees (审核通过). */
  | 'ACCEPT'
  /** Values are typed in or corrected (填报). */
  | 'CORRECT'
  /** The bureau that accepted last takes that back (撤回审核). */
  | 'REOPEN'
  /** The bureau that has its turn returns it (退回). */
  | 'RETURN'
  /** A scan of the signed paper is attached; its name stands as the reason (上传签章件). */
  | 'SIGN'
  /** The carrier submits (上报). */
  | 'SUBMIT';

/** What is known of a code on a paper (校验结果). */
export type ReportVerificationOutcome =
  /** It is what the report says now (与上报内容一致). */
  | 'CURRENT'
  /** It was submitted, but was returned or replaced since (曾经上报，已退回或已被新的上报取代). */
  | 'REPLACED'
  /** Nothing was submitted under this code (没有这份上报). */
  | 'UNKNOWN';

/** Report as the bureau looked at it (报表版本). */
export type ReportVersionInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the report (报表). */
  report: string;
};

/** Which windows (填报任务筛选条件). */
export type ReportWindowFilter = {
  /** With one of these forms, by code (报表代码). */
  forms?: Array<string> | null | undefined;
  /** Open, or closed (是否开放). */
  open?: boolean | null | undefined;
  /** For this period (统计期). */
  period?: string | null | undefined;
  /** For periods that end among these days (统计期末). */
  periodEnd?: DayRange | null | undefined;
  /** Opened for this division or one below it (行政区划). */
  region?: string | null | undefined;
};

/** Order of windows (排序). */
export type ReportWindowSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (填报任务排序依据). */
  field: ReportWindowSortField;
};

/** By what windows can be ordered (填报任务排序依据). */
export type ReportWindowSortField =
  /** Code of the form (报表代码). */
  | 'FORM'
  /** Last day of the period (统计期末). */
  | 'PERIOD_END';

/** What to export (导出请求). */
export type RequestExportInput = {
  /** Levels of divisions below the region that get rows of their own, 0 to 3 (下级层数). */
  depth?: number;
  /** Of which carriers and incubatees; of all when left out; not for progress of targets (筛选条件). */
  filter?: PipelineFilter | null | undefined;
  /** Format of the file (文件格式). */
  format: ExportFormat;
  /** Made up by the client, 8 to 100 characters; the same key returns the first answer (幂等键). */
  idempotencyKey: string;
  /** Language of headings and notes (语言). */
  language?: ExportLanguage;
  /** Whether the same period of the year before stands beside each figure (上年同期). */
  lastYear?: boolean;
  /** Keys of metrics in the order of the columns; all that can be told when left out; not for progress of targets (指标). */
  metrics?: Array<string> | null | undefined;
  /** Period that has begun; a year for progress of targets (统计期). */
  period: string;
  /** Division within the caller's region; 100000 is the nation (行政区划). */
  region: string;
  /** Which answer (导出内容). */
  subject: ExportSubject;
};

/** Request for a voucher (申领内容). */
export type RequestVoucherInput = {
  /** How much, above 0 (申请额度). */
  amount: string;
  /** Size as the applicant declares it (申报规模). */
  figures?: FiguresInput | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay returns the voucher of the first call (幂等键). */
  idempotencyKey: string;
  /** Global id of the firm or team (申领主体). */
  incubatee: string;
  /** Credit code of the company that controls it (母公司统一社会信用代码). */
  parent?: string | null | undefined;
  /** Global id of the programme (项目). */
  programme: string;
  /** What it is for, 2 to 500 characters (用途). */
  purpose: string;
  /** Shareholders as the applicant declares them, at most 200 (股东). */
  shareholders?: Array<ShareholderInput>;
};

/** With space of its own, or without (孵化方式). */
export type Residence =
  /** Resident: has units or workstations (实体入驻). */
  | 'RESIDENT'
  /** Virtual: is served without space (虚拟入驻). */
  | 'VIRTUAL';

/** Stay in a carrier (入驻要求). */
export type ResidencyInput = {
  /** Lowest level at which the carrier is recognised; any carrier when left out (载体级别下限). */
  level?: RecognitionLevel | null | undefined;
};

/** What is tried again (重试范围). */
export type RetrySetAsideInput = {
  /** One of them; all of the kind when left out (搁置事项标识). */
  id?: string | null | undefined;
  /** All of this kind; all there are when both are left out (类别). */
  kind?: string | null | undefined;
};

/** Report to be returned (退回报表). */
export type ReturnReportInput = {
  /** What is wrong with single items (指标审核意见). */
  comments?: Array<ReportItemCommentInput> | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the report (幂等键). */
  idempotencyKey: string;
  /** What is wrong with the whole (退回原因). */
  reason: string;
  /** Global id of the report (报表). */
  report: string;
};

/** Figures that are wrong (退回内容). */
export type ReturnYearFiguresInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the figures (年度数据). */
  figures: string;
  /** What is wrong, at most 500 characters (退回原因). */
  reason: string;
};

/** Review of a claim (审核内容). */
export type ReviewClaimInput = {
  /** What is said (审核意见). */
  decision: ReviewDecision;
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Last day of the public notice, where the terms name no days; approved at once without one (公示截止日). */
  noticeUntil?: string | null | undefined;
  /** Id of the order (订单). */
  order: string;
  /** Reason, 2 to 500 characters, needed for a return or rejection (理由). */
  reason?: string | null | undefined;
};

/** What an authority says of a claim (审核意见). */
export type ReviewDecision =
  /** On to the next step (通过). */
  | 'PASS'
  /** Turned down for good (驳回). */
  | 'REJECT'
  /** Back for correction (退回补正). */
  | 'RETURN';

/** Why an authority strikes a contract off (撤销理由). */
export type RevocationGround =
  /** False, or certified by fraud or bribery (虚假合同或骗取登记). */
  | 'FALSE_OR_FRAUD'
  /** Registered twice (重复登记). */
  | 'REGISTERED_TWICE'
  /** A time limit was overrun (超过规定期限). */
  | 'TIME_LIMIT'
  /** Annulled or void, and its party did not cancel it (合同被撤销或无效而未注销). */
  | 'VOID_NOT_CANCELLED';

/** Whose calendar addresses become invalid (撤销内容). */
export type RevokeCalendarFeedsInput = {
  /** Global id of the base (中试基地). */
  base: string;
  /** Those of this piece of equipment; of every piece when left out (设备编号). */
  equipment?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Those of this kind; both when left out (日历类型). */
  feed?: CalendarFeedKind | null | undefined;
  /** Those that were made for this holder; everybody's when left out (持有人). */
  holder?: string | null | undefined;
};

/** Revocation by the authority (撤销内容). */
export type RevokeContractInput = {
  /** Global id of the contract (技术合同). */
  contract: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** On what ground (撤销理由). */
  ground: RevocationGround;
  /** Why (说明). */
  reason: string;
};

/** Revocation of a voucher (撤销内容). */
export type RevokeVoucherInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the voucher (幂等键). */
  idempotencyKey: string;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
  /** Global id of the voucher (创新券). */
  voucher: string;
};

/** Somebody who gets a part (分配对象). */
export type RewardShareInput = {
  /** Who (姓名). */
  name: string;
  /** Weight among all (权重). */
  weight: number;
};

/** Who holds one of the four rights (权利归属). */
export type RightHoldingInput = {
  /** Who holds it (权利人). */
  holder: string;
  /** The right (权利). */
  right: AchievementRight;
};

/** What a caller is; one role a request (角色). */
export type Role =
  /** Administrator of the platform (平台管理员). */
  | 'ADMIN'
  /** Auditor of a region, read only (审计人员). */
  | 'AUDITOR'
  /** Science bureau of a region (科技主管部门). */
  | 'BUREAU'
  /** Manager of one or more carriers (载体管理员). */
  | 'CARRIER_MANAGER'
  /** Firm or team in incubation (在孵企业或团队). */
  | 'FIRM'
  /** Institution on the register (机构). */
  | 'INSTITUTION'
  /** Person of the trade on the register: broker, technology manager, commissioner (技术转移从业人员). */
  | 'PRACTITIONER'
  /** Service provider or pilot-test base (服务机构或中试基地). */
  | 'PROVIDER'
  /** Registrar of a station that registers technology contracts (技术合同登记员). */
  | 'REGISTRAR'
  /** Signed in without a role, or after it has ended: may enter the code of an invitation, and nothing else (访客). */
  | 'VISITOR';

/** Row of a firm to be filled in (填报企业分表). */
export type SaveFirmRowInput = {
  /** Version that was read; left out when nobody has filled it in (预期版本号). */
  expectedVersion?: number | null | undefined;
  /** Global id of the firm or team (企业或团队). */
  incubatee: string;
  /** What was typed; what is left out stays as it was filled in (填报值). */
  items: Array<FirmRowItemInput>;
  /** Why values that hardly can be true are right; asked for with IMPLAUSIBLE (异常说明). */
  plausibilityReason?: string | null | undefined;
  /** Why what was confirmed is corrected (更正原因). */
  reason?: string | null | undefined;
  /** The year (年度). */
  year: number;
};

/** Items and comments to be saved (保存填报). */
export type SaveItemsInput = {
  /** What is said of warnings (警告说明). */
  comments?: Array<ReportCheckCommentInput> | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** What was typed (填报值). */
  items: Array<ReportItemInput>;
  /** Global id of the report (报表). */
  report: string;
};

/** How a value becomes points (计分方式). */
export type ScoringKind =
  /** By experts, from 0 to 10 (专家评分). */
  | 'EXPERT'
  /** In a straight line between two bounds (区间线性). */
  | 'LINEAR'
  /** As a share of the best of the peers (与最优者之比). */
  | 'OF_BEST'
  /** So many for each unit (按数量). */
  | 'PER_UNIT'
  /** From a threshold on, so many for each unit above it (达标后递增). */
  | 'THRESHOLD'
  /** All or nothing (是否达标). */
  | 'YES_NO';

/** Which services; all conditions hold together (孵化服务筛选条件). */
export type ServiceFilter = {
  /** Of this carrier (孵化载体). */
  carrier?: string | null | undefined;
  /** For this firm or team (企业或团队). */
  incubatee?: string | null | undefined;
  /** Of one of these kinds (服务类型). */
  kinds?: Array<ServiceKind> | null | undefined;
  /** Delivered in these days (服务日期). */
  on?: DayRange | null | undefined;
  /** Delivered in this period (统计期). */
  period?: string | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** Words in its provider, its note, or the name of who was served alone, in any order; who was served together is found by incubatee (关键词). */
  text?: string | null | undefined;
};

/** Kind of an incubation service (孵化服务类型). */
export type ServiceKind =
  /** Business facilities (经营设施). */
  | 'BUSINESS_FACILITIES'
  /** Innovation and entrepreneurship event (创新创业活动). */
  | 'EVENT'
  /** Investment and financing (投资融资). */
  | 'FINANCING'
  /** Management consulting (管理咨询). */
  | 'MANAGEMENT_CONSULTING'
  /** Market development (市场拓展). */
  | 'MARKET_DEVELOPMENT'
  /** Entrepreneurship mentoring (创业辅导). */
  | 'MENTORING'
  /** Technical support (技术支持). */
  | 'TECHNICAL_SUPPORT'
  /** Entrepreneurship training (创业教育培训). */
  | 'TRAINING';

/** How a service is delivered (服务方式). */
export type ServiceMode =
  /** To a group (集中). */
  | 'GROUP'
  /** One to one (一对一). */
  | 'ONE_TO_ONE'
  /** Online (线上). */
  | 'ONLINE';

/** Order of services (排序). */
export type ServiceSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (孵化服务排序依据). */
  field: ServiceSortField;
};

/** By what services can be ordered (孵化服务排序依据). */
export type ServiceSortField =
  /** What those served paid (收费). */
  | 'FEE'
  /** Day of delivery (服务日期). */
  | 'ON';

/** Budget of a year (预算内容). */
export type SetProgrammeBudgetInput = {
  /** The whole budget, not less than what is committed (预算金额). */
  amount: string;
  /** Global id of the programme (项目). */
  programme: string;
  /** The year, 2000 to 2099 (年度). */
  year: number;
};

/** What a carrier asks from a day on (租金标准). */
export type SetRentPriceInput = {
  /** Kind of space; AREA or WORKSTATION (计租方式). */
  basis: RentBasis;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version of the list that was read (预期版本号). */
  expectedVersion: number;
  /** First day (生效日期). */
  from: string;
  /** For the square metre or the workstation and month, in yuan (单价). */
  price: string;
};

/** Workstations from a day on (工位内容). */
export type SetWorkstationCapacityInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** From this day on, not before the last change (生效日期). */
  from: string;
  /** How many there are, 0 to 100,000 (工位总数). */
  workstations: number;
};

/** Payment of approved claims (兑付内容). */
export type SettleClaimsInput = {
  /** Ids of the orders whose claims are to be paid, 1 to 500, each once; all approved ones when left out (所选兑付申请). */
  claims?: Array<string> | null | undefined;
  /** Made up by the client, 8 to 100 characters; a replay finishes and returns the settlement of the first call (幂等键). */
  idempotencyKey: string;
  /** Global id of the programme (项目). */
  programme: string;
};

/** Who claims the money (兑付方式). */
export type SettlementModel =
  /** The applicant pays in full and claims the share back (申领单位先行支付后兑付). */
  | 'APPLICANT_CLAIMS'
  /** The applicant pays its own part and the provider claims the rest (服务机构兑付). */
  | 'PROVIDER_CLAIMS';

/** Order of settlements (排序). */
export type SettlementSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (兑付批次排序依据). */
  field: SettlementSortField;
};

/** By what settlements can be ordered (兑付批次排序依据). */
export type SettlementSortField =
  /** Day of the settlement (兑付日期). */
  | 'ON'
  /** What was paid in all (兑付总额). */
  | 'TOTAL';

/** Somebody who holds a share (股东). */
export type ShareholderInput = {
  /** Unified social credit code; omitted for a natural person (统一社会信用代码). */
  creditCode?: string | null | undefined;
  /** Name of the person or organisation, 2 to 100 characters (名称). */
  name: string;
};

/** A contract that was signed (合同内容). */
export type SignStayContractInput = {
  /** What is let off, at most 20 (租金减免). */
  concessions?: Array<RentConcessionInput>;
  /** What is given as security, once (押金). */
  deposit?: string;
  /** Day of the month on which rent is due, 1 to 28 (每月缴租日). */
  dueDay: number;
  /** First day of the term, not before the day of entry (起始日期). */
  firstDay: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the contract (幂等键). */
  idempotencyKey: string;
  /** Last day of the term (终止日期). */
  lastDay: string;
  /** Lines of rent, 1 to 50 (租金明细). */
  lines: Array<RentLineInput>;
  /** Months between notice and end, 0 to 12 (提前通知月数). */
  noticeMonths: number;
  /** Number of the paper contract (合同编号). */
  number: string;
  /** Day on which it was signed, at most today (签订日期). */
  signedOn: string;
  /** Global id of the stay (孵化协议). */
  stay: string;
};

/** Way in which a list runs (排序方向). */
export type SortDirection =
  /** Smallest, earliest or first of the alphabet first; entries without a value last (升序). */
  | 'ASC'
  /** Largest, latest or last of the alphabet first; entries without a value last (降序). */
  | 'DESC';

/** What is wrong with a source (缺陷类型). */
export type SourceFlawKind =
  /** An annex is missing (附件缺失). */
  | 'ANNEX_MISSING'
  /** Headings are nonsense (标题乱码). */
  | 'HEADINGS_SCRAMBLED'
  /** Line breaks are missing or stray (换行错乱). */
  | 'LINE_BREAKS_LOST'
  /** Words are misprinted or ambiguous (误印或歧义). */
  | 'MISPRINT'
  /** Title, number or date is missing (无标题或日期). */
  | 'NO_TITLE_OR_DATE'
  /** The text stands there twice (重复印刷). */
  | 'PRINTED_TWICE'
  /** Every digit 0 is missing, so no number can be trusted (数字0全部丢失). */
  | 'ZEROS_LOST';

/** Units, workstations, or neither for a virtual stay (场地选择). */
export type SpaceChoiceInput = {
  /** Area the units must have together, in m² (所需面积). */
  areaNeeded?: number | string | null | undefined;
  /** Codes of the units to lease (场地单元). */
  units?: Array<string>;
  /** Workstations to lease, 0 to 10,000 (工位). */
  workstations?: number;
};

/** Space from a day on (自某日起的场地). */
export type SpaceSinceInput = {
  /** First day; of the first entry the day of entry (开始日期). */
  from: string;
  /** Units and workstations (场地). */
  space: SpaceChoiceInput;
};

/** People who work in a base (人员). */
export type StaffInput = {
  /** Those with a senior title among them (高级职称人员). */
  senior: number;
  /** Technical staff among them (技术人员). */
  technical: number;
  /** All of them (人员总数). */
  total: number;
};

/** How far a firm or team has come (阶段). */
export type Stage =
  /** Admitted, and the day of entry lies ahead (待入孵). */
  | 'ADMITTED'
  /** Left without graduation (退出). */
  | 'EXITED'
  /** Graduated (毕业). */
  | 'GRADUATED'
  /** Firm in incubation (在孵). */
  | 'IN_INCUBATION'
  /** Team in pre-incubation (前孵化). */
  | 'PRE_INCUBATION';

/** Days a stage may take (办理时限). */
export type StageDaysInput = {
  /** Days, 1 to 365 (天数). */
  days: number;
  /** The stage (办理环节). */
  stage: ClaimStage;
};

/** Begin of a service (开始内容). */
export type StartOrderInput = {
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Remark, at most 500 characters (说明). */
  note?: string | null | undefined;
  /** Id of the order (订单). */
  order: string;
};

/** What can be done to a stay (办理事项). */
export type StayAct =
  /** Entry (入孵). */
  | 'ADMITTED'
  /** Correction of days, space or number (更正). */
  | 'AMENDED'
  /** Exit (退出). */
  | 'EXITED'
  /** Allowed to last longer (延期). */
  | 'EXTENDED'
  /** Graduation (毕业). */
  | 'GRADUATED'
  /** Change of space (变更场地). */
  | 'MOVED'
  /** Team became a firm (团队注册为企业). */
  | 'REGISTERED'
  /** It had not become a firm (撤销团队注册). */
  | 'REGISTRATION_TAKEN_BACK'
  /** Graduation or exit taken back (撤销离孵). */
  | 'REOPENED'
  /** Entry taken back (作废). */
  | 'VOIDED';

/** Which contracts; all conditions hold together (入驻合同筛选条件). */
export type StayContractFilter = {
  /** Of this carrier (孵化载体). */
  carrier?: string | null | undefined;
  /** With their first day in these days (起始日期). */
  firstDay?: DayRange | null | undefined;
  /** With rent open that was due by today, or not (是否欠费). */
  inArrears?: boolean | null | undefined;
  /** Of this firm or team (企业或团队). */
  incubatee?: string | null | undefined;
  /** In force although their last day is over, or not (是否逾期未续). */
  pastEnd?: boolean | null | undefined;
  /** With the last day for which rent is due in these days (计租截止日期). */
  runsUntil?: DayRange | null | undefined;
  /** In one of these states (状态). */
  states?: Array<StayContractState> | null | undefined;
  /** Words in the number or in the names of the parties as they signed, in any order (关键词). */
  text?: string | null | undefined;
};

/** Order of contracts (排序). */
export type StayContractSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (入驻合同排序依据). */
  field: StayContractSortField;
};

/** By what contracts can be ordered (入驻合同排序依据). */
export type StayContractSortField =
  /** First day of the term (起始日期). */
  | 'FIRST_DAY'
  /** Last day for which rent is due (计租截止日期). */
  | 'RUNS_UNTIL';

/** Whether a contract is in force, and what became of it (合同状态). */
export type StayContractState =
  /** Ended (已终止). */
  | 'ENDED'
  /** Signed: in force, or about to be (履行中). */
  | 'IN_FORCE'
  /** One side gave notice (已通知解约). */
  | 'NOTICE_GIVEN'
  /** Gone on from by another contract (已续签). */
  | 'RENEWED'
  /** Was recorded wrongly and never was (作废). */
  | 'VOIDED';

/** In what a stay says something else than what it rested on (与依据不符). */
export type StayDisagreement =
  /** The evidence of graduation names a year before the firm was founded (毕业材料所列年度早于成立日期). */
  | 'EVIDENCE_BEFORE_FOUNDING'
  /** By what is on record now, the firm was founded after it entered (成立日期晚于入孵日期). */
  | 'FOUNDED_AFTER_ENTRY'
  /** The label on which it graduated is not on record for that day any more (毕业当日不具有所依据的资质称号). */
  | 'LABEL_NOT_HELD'
  /** Revenue shown for graduation differs from the confirmed yearly figures (毕业材料的营业收入与年度数据不一致). */
  | 'REVENUE_DIFFERS'
  /** By what is on record now, the firm was older at entry than the rule allowed (入孵时成立时间超过规定). */
  | 'TOO_OLD_AT_ENTRY';

/** Which stays; all conditions hold together (孵化协议筛选条件). */
export type StayFilter = {
  /** Whether the day of entry has come; who is only signed for is in no figure yet (是否已入驻). */
  begun?: boolean | null | undefined;
  /** Ended on the day of entry, or not: such a stay never began and is in no figure (未实际入驻). */
  calledOff?: boolean | null | undefined;
  /** In this carrier (孵化载体). */
  carrier?: string | null | undefined;
  /** In carriers of one of these kinds (载体类型). */
  carrierKinds?: Array<CarrierKind> | null | undefined;
  /** Says something else than what it rested on, or not (是否与依据不符). */
  disagrees?: boolean | null | undefined;
  /** Ended in these days (离开日期). */
  endedOn?: DayRange | null | undefined;
  /** As a firm or as a team on the day of entry (入孵时主体类型). */
  enteredAs?: IncubateeForm | null | undefined;
  /** Entered in these days (入孵日期). */
  enteredOn?: DayRange | null | undefined;
  /** Left for one of these reasons (退出原因). */
  exitReasons?: Array<ExitReason> | null | undefined;
  /** As a firm or as a team now, or when it ended (现时主体类型). */
  form?: IncubateeForm | null | undefined;
  /** Graduated on one of these grounds (毕业条件). */
  grounds?: Array<GraduationGround> | null | undefined;
  /** Of this firm or team (企业或团队). */
  incubatee?: string | null | undefined;
  /** To end in these days by the rule in force at entry (孵化期限). */
  limitOn?: DayRange | null | undefined;
  /** Active and past the limit of the stay (是否超期). */
  overdue?: boolean | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** Became a firm on one of these days, having entered as a team (团队注册为企业的日期). */
  registeredOn?: DayRange | null | undefined;
  /** With space or without (孵化方式). */
  residence?: Residence | null | undefined;
  /** In one of these states (状态). */
  states?: Array<StayState> | null | undefined;
  /** As a firm or as a team at the end of stayingOn, or of today (当日主体类型). */
  stayingAs?: IncubateeForm | null | undefined;
  /** There at the end of this day: entered by then, and not ended (在场日期). */
  stayingOn?: string | null | undefined;
  /** Words in the names of its parties as they were then, in any order, its agreement number, or the units that it has or had last (关键词). */
  text?: string | null | undefined;
};

/** Order of stays (排序). */
export type StaySort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (孵化协议排序依据). */
  field: StaySortField;
};

/** By what stays can be ordered (孵化协议排序依据). */
export type StaySortField =
  /** Day of leaving (离开日期). */
  | 'ENDED_ON'
  /** Day of entry (入孵日期). */
  | 'ENTERED_ON'
  /** Day by which the rule in force at entry wants it out (孵化期限). */
  | 'LIMIT_ON';

/** Whether a stay goes on, and how it ended (孵化状态). */
export type StayState =
  /** Goes on or is about to begin (在孵). */
  | 'ACTIVE'
  /** Ended without graduation (退出). */
  | 'EXITED'
  /** Ended by graduation (毕业). */
  | 'GRADUATED'
  /** Was recorded wrongly and never was (作废). */
  | 'VOIDED';

/** Claim for the money of an order (兑付申请内容). */
export type SubmitClaimInput = {
  /** How much, at most what the order holds and the rate allows of the invoices (申请金额). */
  amount: string;
  /** Files that prove it, at most 50, of every kind the terms ask for (证明材料). */
  evidence?: Array<ClaimEvidenceInput>;
  /** Made up by the client, 8 to 100 characters; a replay returns the order (幂等键). */
  idempotencyKey: string;
  /** Invoices, 1 to 50, each used once in all programmes (发票). */
  invoices: Array<ClaimInvoiceInput>;
  /** Id of the order (订单). */
  order: string;
};

/** Submission of a contract (提交内容). */
export type SubmitContractInput = {
  /** Global id of the contract (技术合同). */
  contract: string;
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** What it says instead; left out where it stays as it is (更正后的内容). */
  facts?: ContractFactsInput | null | undefined;
  /** Global id of the registration station before which it is laid instead; left out where that stays as it is (登记站点). */
  station?: string | null | undefined;
};

/** Report to be submitted (上报). */
export type SubmitReportInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the report (幂等键). */
  idempotencyKey: string;
  /** Global id of the report (报表). */
  report: string;
};

/** A suspension (暂停内容). */
export type SuspendProviderInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day, not before today (开始日期). */
  from: string;
  /** Global id of the provider (服务机构). */
  provider: string;
  /** Why, at most 500 characters (原因). */
  reason: string;
  /** First day on which it may be ordered from again; open-ended when omitted (恢复日期). */
  to?: string | null | undefined;
};

/** How actual and target compare (比较方式). */
export type TargetComparator =
  /** About, without a tolerance (左右). */
  | 'ABOUT'
  /** Exactly (等于). */
  | 'EQ'
  /** More than (超过). */
  | 'GT'
  /** At least (不少于). */
  | 'GTE'
  /** At most, or not later than (不多于、不晚于). */
  | 'LTE';

/** What of a target is counted up to the day of measurement (计数方式). */
export type TargetCounting =
  /** What came in all years since the first one of the target, or else since the year in which its document began (期内累计). */
  | 'CUMULATIVE'
  /** What came within the calendar year (当年发生). */
  | 'IN_YEAR'
  /** What there is at the end of the day (期末存量). */
  | 'STANDING';

/** How much of what a clause means is recorded (覆盖范围). */
export type TargetCoverage =
  /** The clause means all firms of the region, of which only those in incubation are recorded (仅在孵企业). */
  | 'INCUBATED_FIRMS_ONLY'
  /** All of it (完整). */
  | 'WHOLE';

/** Which targets; all conditions hold together (目标筛选). */
export type TargetFilter = {
  /** Global id of the document (政策文件). */
  document?: string | null | undefined;
  /** Whether a metric answers it (可否计算). */
  measured?: boolean | null | undefined;
  /** Any of these (性质). */
  natures?: Array<TargetNature> | null | undefined;
  /** Set for this region or for one below it (行政区划). */
  region?: string | null | undefined;
  /** Any of these (可信度). */
  reliabilities?: Array<Reliability> | null | undefined;
  /** Concerning this year (年度). */
  year?: number | null | undefined;
};

/** What kind of statement it is (性质). */
export type TargetNature =
  /** What there was at the time of writing (基期). */
  | 'BASELINE'
  /** Day or term for a duty (期限). */
  | 'DEADLINE'
  /** Rule that is no quantity of a region (规则). */
  | 'RULE'
  /** Something to be reached (目标). */
  | 'TARGET';

/** How the years of a target are meant (年度类型). */
export type TargetTimingKind =
  /** As it stood in a year (当年情况). */
  | 'AS_IT_STOOD'
  /** To be reached by the end of a year (截至年末). */
  | 'BY_END_OF_YEAR'
  /** To be reached in each year (每年). */
  | 'EVERY_YEAR'
  /** To be held throughout a range of years (期间). */
  | 'THROUGHOUT'
  /** The clause names no year (未写明). */
  | 'UNSTATED';

/** What a task asks for (事项). */
export type TaskAskKind =
  /** That the task is done (完成任务). */
  | 'FINISH'
  /** That a report is mended (补正进展). */
  | 'MEND'
  /** That a step is reached (完成节点). */
  | 'MILESTONE'
  /** That progress is told (报送进展). */
  | 'REPORT';

/** Which tasks; all conditions hold together (任务筛选条件). */
export type TaskFilter = {
  /** Of clauses of this document (政策文件). */
  document?: string | null | undefined;
  /** Last day (完成期限). */
  dueOn?: DayRange | null | undefined;
  /** What is asked next is due then (下一节点期限). */
  nextOn?: DayRange | null | undefined;
  /** A day has passed without what was due, or not (是否逾期). */
  overdue?: boolean | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** In one of these states (任务状态). */
  states?: Array<TaskState> | null | undefined;
  /** Words in what is to be done or in the name of a unit, in any order (关键词). */
  text?: string | null | undefined;
  /** Led or helped by this unit (单位). */
  unit?: string | null | undefined;
  /** Something that was told waits for a bureau, or not (是否待审核). */
  waiting?: boolean | null | undefined;
};

/** How a task stands: blue near a day, yellow behind its plan, red after a day has passed (预警颜色). */
export type TaskLight =
  /** A day is near (蓝色). */
  | 'BLUE'
  /** On plan, or over (绿色). */
  | 'GREEN'
  /** A day has passed (红色). */
  | 'RED'
  /** Behind its plan, as was told (黄色). */
  | 'YELLOW';

/** Step on the way of a task to give (时间节点). */
export type TaskMilestoneInput = {
  /** By when, between the first and the last day of the task (期限). */
  dueOn: string;
  /** What is there then (节点内容). */
  name: string;
};

/** How often the progress of a task is told, at the end of which period (报送频率). */
export type TaskRhythm =
  /** At the end of June and of December (每年6月底和12月底). */
  | 'HALF_YEAR'
  /** Each month (每月). */
  | 'MONTH'
  /** Each quarter (每季度). */
  | 'QUARTER'
  /** Each year (每年). */
  | 'YEAR';

/** Order of such a list (任务排序). */
export type TaskSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (排序依据). */
  field: TaskSortField;
};

/** By what such a list can be ordered (任务排序依据). */
export type TaskSortField =
  /** Last day (完成期限). */
  | 'DUE_ON'
  /** Day of what is asked next (下一节点期限). */
  | 'NEXT_ON';

/** Where a task stands (任务状态). */
export type TaskState =
  /** Done, as a bureau found (已销号). */
  | 'CLOSED'
  /** Being done (推进中). */
  | 'OPEN'
  /** Taken back (已撤销). */
  | 'WITHDRAWN';

/** What is done to a task (任务操作). */
export type TaskStep =
  /** Progress accepted (通过). */
  | 'ACCEPT'
  /** Given (分解). */
  | 'ASSIGN'
  /** Closed (销号). */
  | 'CLOSE'
  /** Given more time (延期). */
  | 'EXTEND'
  /** A year planned (制定计划). */
  | 'PLAN'
  /** Opened again (重新开启). */
  | 'REOPEN'
  /** Progress told (报送). */
  | 'REPORT'
  /** Progress given back (退回). */
  | 'RETURN'
  /** Taken back (撤销). */
  | 'WITHDRAW';

/** Which technology contracts; all conditions hold together (技术合同筛选条件). */
export type TechnologyContractFilter = {
  /** With the buyer in this region or below it (买方所在区划). */
  buyerRegion?: string | null | undefined;
  /** To be decided on these days (审查期限). */
  decideBy?: DayRange | null | undefined;
  /** In one of these fields (技术领域). */
  fields?: Array<TechnologyField> | null | undefined;
  /** In which one of these checks found something; finds nothing for those who are no authority (核查发现). */
  findings?: Array<ContractCheckCode> | null | undefined;
  /** Of this firm or team (企业或团队). */
  incubatee?: string | null | undefined;
  /** Of one of these kinds (合同类别). */
  kinds?: Array<ContractKind> | null | undefined;
  /** Worth at least this (最低成交额). */
  least?: string | null | undefined;
  /** Of whoever has this credit code (当事人信用代码). */
  party?: string | null | undefined;
  /** Recognised on these days (认定日期). */
  recognisedOn?: DayRange | null | undefined;
  /** With seller or buyer in this region or below it (行政区划). */
  region?: string | null | undefined;
  /** With the seller in this region or below it (卖方所在区划). */
  sellerRegion?: string | null | undefined;
  /** Signed on these days (签订日期). */
  signedOn?: DayRange | null | undefined;
  /** In one of these states (登记状态). */
  states?: Array<RegistrationState> | null | undefined;
  /** Words in the title, the numbers or the names of the parties, in any order (关键词). */
  text?: string | null | undefined;
};

/** Order of technology contracts (排序). */
export type TechnologyContractSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (技术合同排序依据). */
  field: TechnologyContractSortField;
};

/** By what technology contracts can be ordered (技术合同排序依据). */
export type TechnologyContractSortField =
  /** Day of recognition (认定日期). */
  | 'RECOGNISED_ON'
  /** Day of signing (签订日期). */
  | 'SIGNED_ON'
  /** Whole amount (合同成交额). */
  | 'TOTAL';

/** Technology field of the national contract form, in its order (技术领域). */
export type TechnologyField =
  /** Advanced manufacturing (先进制造). */
  | 'ADVANCED_MANUFACTURING'
  /** Aerospace (航空航天). */
  | 'AEROSPACE'
  /** Agriculture (农业). */
  | 'AGRICULTURE'
  /** Biology, medicine and medical devices (生物、医药和医疗器械). */
  | 'BIOMEDICINE'
  /** Electronics and information (电子信息). */
  | 'ELECTRONICS_INFORMATION'
  /** Environment and use of resources (环境保护与资源综合利用). */
  | 'ENVIRONMENT'
  /** Modern transport (现代交通). */
  | 'MODERN_TRANSPORT'
  /** New energy and energy saving (新能源与高效节能). */
  | 'NEW_ENERGY'
  /** New materials (新材料及其应用). */
  | 'NEW_MATERIALS'
  /** Nuclear applications (核应用). */
  | 'NUCLEAR'
  /** Cities and society (城市建设与社会发展). */
  | 'URBAN_SOCIAL';

/** What a programme may lay down (条款类型). */
export type Term =
  /** No affiliation between applicant and provider (无关联关系). */
  | 'AFFILIATION'
  /** Age of a firm (成立年限). */
  | 'AGE'
  /** Budget of the year (年度预算). */
  | 'BUDGET'
  /** Cost split between regions (跨区域分担). */
  | 'COST_SPLIT'
  /** Dishonesty, abnormal-operation and accident lists (信用记录). */
  | 'CREDIT'
  /** No contract or invoice twice (不得重复资助). */
  | 'DOUBLE_FUNDING'
  /** What a claim must bring (证明材料). */
  | 'EVIDENCE'
  /** Firm or team (主体类型). */
  | 'FORM'
  /** Cap on one kind of service (分类上限). */
  | 'KIND_CAP'
  /** Labels a firm holds (资质标签). */
  | 'LABELS'
  /** None after too much lapsed (作废惩戒). */
  | 'LAPSE_PENALTY'
  /** Last voucher used up first (用完再领). */
  | 'OPEN_QUOTA'
  /** Which providers (服务机构范围). */
  | 'PROVIDER_POOL'
  /** Public notice before payment (公示). */
  | 'PUBLIC_NOTICE'
  /** Share of the price (支持比例). */
  | 'RATE'
  /** Where the applicant sits (所在地区). */
  | 'REGION'
  /** Requests in a year (年度申领次数). */
  | 'REQUESTS'
  /** Cap on one order (单次上限). */
  | 'REQUEST_CAP'
  /** Stay in a carrier (入驻载体). */
  | 'RESIDENCE'
  /** Kinds of service (服务类型). */
  | 'SERVICES'
  /** Who claims (兑付方式). */
  | 'SETTLEMENT'
  /** Size of a firm (企业规模). */
  | 'SIZE'
  /** Statutory and production-batch testing (强制性检测和批量检测). */
  | 'STATUTORY_TESTING'
  /** Size of a team (团队规模). */
  | 'TEAM'
  /** Validity of a voucher (有效期). */
  | 'VALIDITY'
  /** Cap on the grants of a year (年度上限). */
  | 'YEAR_CAP';

/** Source of one term (分项出处). */
export type TermSourceInput = {
  /** Where it is written (出处). */
  citation: CitationInput;
  /** The term (条款类型). */
  term: Term;
};

/** Two parties to tie (关联内容). */
export type TieInput = {
  /** First day (开始日期). */
  from: string;
  /** How (关联类型). */
  kind: TieKind;
  /** Global id of to whom (另一方). */
  other: string;
  /** Global id of who belongs (一方). */
  party: string;
  /** What was agreed, at most 500 characters (约定). */
  terms?: string | null | undefined;
  /** First day no longer (结束日期). */
  to?: string | null | undefined;
};

/** How one party belongs to another (关联类型). */
export type TieKind =
  /** Built at it (依托单位). */
  | 'HOSTED_BY'
  /** Leads it (牵头). */
  | 'LEADS'
  /** A member of it (成员单位). */
  | 'MEMBER'
  /** Went there on leave (离岗). */
  | 'ON_LEAVE_AT'
  /** A branch of it (下属分支). */
  | 'PARENT'
  /** Works at it part-time (兼职). */
  | 'PART_TIME_AT'
  /** Works at it (任职). */
  | 'WORKS_AT';

/** Who owns and represents a party (关联信息). */
export type TiesInput = {
  /** Name of the legal representative (法定代表人). */
  legalRepresentative?: string | null | undefined;
  /** Credit code of the company that controls it (母公司). */
  parent?: string | null | undefined;
  /** Who holds a share, at most 200 (股东). */
  shareholders?: Array<ShareholderInput>;
};

/** Which titles; all conditions hold together (称号筛选条件). */
export type TitleFilter = {
  /** First day no longer in force, such as those that end soon (终止日期). */
  endsOn?: DayRange | null | undefined;
  /** First day in force (生效日期). */
  from?: DayRange | null | undefined;
  /** Held by one of these (持有者类型). */
  holders?: Array<PartyKind> | null | undefined;
  /** In force today, or not (当前是否有效). */
  inForce?: boolean | null | undefined;
  /** Of one of these kinds, by their keys (称号类型). */
  kinds?: Array<string> | null | undefined;
  /** On one of these levels (级别). */
  levels?: Array<RecognitionLevel> | null | undefined;
  /** Whose holder lies in this region or below it (行政区划). */
  region?: string | null | undefined;
  /** In one of these states (状态). */
  states?: Array<TitleState> | null | undefined;
  /** Words in the name of the holder, or the number of the document (关键词). */
  text?: string | null | undefined;
};

/** Order of such a list (称号排序). */
export type TitleSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (排序依据). */
  field: TitleSortField;
};

/** By what such a list can be ordered (称号排序依据). */
export type TitleSortField =
  /** First day no longer in force (终止日期). */
  | 'ENDS_ON'
  /** First day in force (生效日期). */
  | 'FROM';

/** State of a title; that it has run out is told by its last day (称号状态). */
export type TitleState =
  /** Granted (已授予). */
  | 'GRANTED'
  /** The holder was warned (已警示). */
  | 'WARNED'
  /** Withdrawn (已撤销). */
  | 'WITHDRAWN';

/** What is done to a title (称号操作). */
export type TitleStep =
  /** Warning taken back (解除警示). */
  | 'CLEAR'
  /** Granted (授予). */
  | 'GRANT'
  /** Renewed (延续). */
  | 'RENEW'
  /** Warned of (警示). */
  | 'WARN'
  /** Withdrawn (撤销). */
  | 'WITHDRAW';

/** Which training records; all conditions hold together (培训记录筛选条件). */
export type TrainingRecordFilter = {
  /** Of this base (中试基地). */
  base?: string | null | undefined;
  /** For the equipment with this code (设备编号). */
  equipment?: string | null | undefined;
  /** Of this firm or team (企业或团队). */
  incubatee?: string | null | undefined;
};

/** Order of training records (排序). */
export type TrainingRecordSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (培训记录排序依据). */
  field: TrainingRecordSortField;
};

/** By what training records can be ordered (培训记录排序依据). */
export type TrainingRecordSortField =
  /** Day it was passed (通过日期). */
  | 'PASSED_ON'
  /** First day on which it is no longer valid; those without an end last (失效日期). */
  | 'VALID_TO';

/** An import to take back (撤销内容). */
export type UndoImportInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the import (幂等键). */
  idempotencyKey: string;
  /** Global id of the import (导入任务). */
  imported: string;
};

/** A firm that never registered (撤销内容). */
export type UndoRegistrationInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm (企业). */
  firm: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the team (幂等键). */
  idempotencyKey: string;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
};

/** Recorded use to take back (撤销内容). */
export type UndoUseInput = {
  /** Global id of the booking (设备预约). */
  booking: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Why, at most 500 characters (撤销原因). */
  reason: string;
};

/** Which mark is taken back (撤销内容). */
export type UnmarkRentPaidInput = {
  /** Global id of the contract (合同). */
  contract: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the contract (幂等键). */
  idempotencyKey: string;
  /** For which month it is marked; all months of the transfer when left out (月份). */
  month?: string | null | undefined;
  /** Why, 2 to 500 characters (理由). */
  reason: string;
  /** By which the bank knows the transfer (转账凭证号). */
  reference: string;
};

/** Particulars to change; omitted is unchanged, null clears (更新内容). */
export type UpdateCarrierInput = {
  /** Street address (地址). */
  address?: string | null | undefined;
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Field it works in; cannot be cleared while specialised (专业领域). */
  field?: IndustryField | null | undefined;
  /** Name in Chinese, 2 to 100 characters; cannot be cleared (名称). */
  name?: string | null | undefined;
  /** Services it offers; cannot be cleared (提供的服务). */
  servicesOffered?: Array<ServiceKind> | null | undefined;
};

/** Whom to ask from now on (联系方式内容). */
export type UpdateInstitutionContactInput = {
  /** Whom to ask; omitted for nobody (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the institution (机构). */
  institution: string;
};

/** Particulars to change; omitted is unchanged, null clears (更新内容). */
export type UpdatePilotBaseInput = {
  /** Street address (地址). */
  address?: string | null | undefined;
  /** Global id of the base (中试基地). */
  base: string;
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Fields it works in (产业领域). */
  fields?: Array<IndustryField> | null | undefined;
  /** Money invested in building it (建设投资). */
  investment?: string | null | undefined;
  /** Name in Chinese (名称). */
  name?: string | null | undefined;
  /** Global id of the service provider that vouchers pay for it (服务机构标识). */
  provider?: string | null | undefined;
  /** Area of the site in m² (场地面积). */
  siteArea?: number | string | null | undefined;
  /** People who work there (人员). */
  staff?: StaffInput | null | undefined;
};

/** Particulars to change; omitted is unchanged, null clears (更新内容). */
export type UpdateProviderInput = {
  /** Whom to ask (联系方式). */
  contact?: ContactInput | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Registered name, 2 to 100 characters; cannot be cleared (名称). */
  name?: string | null | undefined;
  /** Global id of the provider (服务机构). */
  provider: string;
};

/** A contested recognition that stands (维持内容). */
export type UpholdRecognitionInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Number of the recognition within the carrier (序号). */
  number: number;
  /** Why it stands, 2 to 300 characters (理由). */
  reason: string;
};

/** Why a request was declined (拒绝代码). */
export type UserErrorCode =
  /** Applicant and provider belong together (双方存在关联关系). */
  | 'AFFILIATED'
  /** This contract or invoice was used before, here or in another programme (合同或发票已使用). */
  | 'ALREADY_FUNDED'
  /** Another firm, team or carrier already has this credit code or name (已被登记). */
  | 'ALREADY_REGISTERED'
  /** The firm or team already has an active resident stay (已在其他载体驻留). */
  | 'ALREADY_RESIDENT'
  /** The budget of the programme does not reach (项目预算不足). */
  | 'BUDGET_EXCEEDED'
  /** The carrier has fewer free workstations than asked for (工位不足). */
  | 'CAPACITY_EXCEEDED'
  /** A cap of the programme, or what is left of the voucher, does not reach (超出额度上限). */
  | 'CAP_EXCEEDED'
  /** The carrier is not open on that day (载体未运营). */
  | 'CARRIER_NOT_OPEN'
  /** A firm or team that is on the register enters only with its own consent (须经企业或团队同意). */
  | 'CONSENT_NEEDED'
  /** A piece of evidence that the rules ask for is not there (证明材料不全). */
  | 'EVIDENCE_MISSING'
  /** The term is over (已过期). */
  | 'EXPIRED'
  /** The file is too large, of a kind that is not taken, or not clean (文件不予接收). */
  | 'FILE_REFUSED'
  /** The evidence does not meet the graduation ground; an override reason graduates all the same (证明材料不满足毕业条件). */
  | 'GROUND_NOT_MET'
  /** The idempotency key was used for another request (幂等键已用于其他请求). */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Values can be true but hardly are: check them, or send them again with the reason why they are right (数值异常, 须说明). */
  | 'IMPLAUSIBLE'
  /** A value is not acceptable (取值无效). */
  | 'INVALID'
  /** A rule of the programme in force rules it out; the message says which, with its clause (不符合项目规则). */
  | 'NOT_ELIGIBLE'
  /** Nothing the caller may see has this id (未找到). */
  | 'NOT_FOUND'
  /** The provider does not offer this (不在服务目录内). */
  | 'NOT_IN_CATALOGUE'
  /** The training or qualification asked for is not on record (未取得使用资格). */
  | 'NOT_QUALIFIED'
  /** The caller may see the object, but somebody else decides here (不属于当前用户的办理权限). */
  | 'NOT_RESPONSIBLE'
  /** More than the caller may have at a time: hours of equipment in a month, unfinished exports, or exports that are kept (超出额度:每月预约机时、未完成或已保留的导出任务). */
  | 'QUOTA_EXCEEDED'
  /** The carrier does not offer this service (载体未提供该服务). */
  | 'SERVICE_NOT_OFFERED'
  /** The equipment is booked or not available in that time (时段已被占用). */
  | 'SLOT_TAKEN'
  /** Somebody else changed the object since it was read; read it again (版本已过期). */
  | 'STALE'
  /** The deadline for this is over (已过办理时限). */
  | 'TOO_LATE'
  /** The firm is older at entry than the rule in force allows; an override reason admits it (入孵时成立时间超限). */
  | 'TOO_OLD'
  /** The unit is leased to somebody else in that time (场地单元已被占用). */
  | 'UNIT_TAKEN'
  /** The units chosen are smaller than what was asked for (场地单元面积不足). */
  | 'UNIT_TOO_SMALL'
  /** A date lies outside what the records allow (日期有误). */
  | 'WRONG_DATES'
  /** The object is not in a state that allows this (状态不允许). */
  | 'WRONG_STATE';

/** Whether a document holds on a day (效力状态). */
export type ValidityState =
  /** The term that its text states is over (已到期). */
  | 'EXPIRED'
  /** It holds (有效). */
  | 'IN_FORCE'
  /** The source says that it is repealed; without a date that counts for every day (已废止). */
  | 'REPEALED'
  /** Its text states no term, and the years for which it sets targets are over; whether it still holds is not known (目标年度已过). */
  | 'TARGET_YEARS_OVER'
  /** The source does not tell (不详). */
  | 'UNKNOWN';

/** A label that never was (作废内容). */
export type VoidGrowthLabelInput = {
  /** Number it is recorded under, 1 to 100 characters (证书编号). */
  certificateNumber: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm (企业). */
  firm: string;
  /** Made up by the client, 8 to 100 characters; a replay returns the firm (幂等键). */
  idempotencyKey: string;
  /** Which title it is recorded as (标签). */
  kind: GrowthLabelKind;
  /** Why what was recorded is wrong, 2 to 500 characters (作废理由). */
  reason: string;
};

/** A recognition that never was (作废内容). */
export type VoidRecognitionInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the carrier (幂等键). */
  idempotencyKey: string;
  /** Number of the recognition within its carrier (序号). */
  number: number;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
};

/** Which service is taken back (作废孵化服务). */
export type VoidServiceInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the service (幂等键). */
  idempotencyKey: string;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
  /** Global id of the service (孵化服务). */
  service: string;
};

/** A space unit that never was (作废内容). */
export type VoidSpaceUnitInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Code on the door (编号). */
  code: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the carrier (幂等键). */
  idempotencyKey: string;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
};

/** Which contract never was (作废内容). */
export type VoidStayContractInput = {
  /** Global id of the contract (合同). */
  contract: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the contract (幂等键). */
  idempotencyKey: string;
  /** Why what was recorded is wrong, 2 to 500 characters (理由). */
  reason: string;
};

/** Which entry is taken back (作废入孵登记). */
export type VoidStayInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Made up by the client, 8 to 100 characters; a replay returns the stay (幂等键). */
  idempotencyKey: string;
  /** Why what was recorded is wrong, 2 to 500 characters (更正理由). */
  reason: string;
  /** Global id of the stay (孵化协议). */
  stay: string;
};

/** What can be done to a voucher, an order or a claim (办理事项). */
export type VoucherAct =
  /** Order accepted (接单). */
  | 'ACCEPTED'
  /** Order cancelled (取消). */
  | 'CANCELLED'
  /** Claim handed in (申请兑付). */
  | 'CLAIMED'
  /** Claim turned down (兑付驳回). */
  | 'CLAIM_REJECTED'
  /** Payment demanded back (追回). */
  | 'CLAWED_BACK'
  /** Closed by the authority after its time ran out (逾期结案). */
  | 'CLOSED'
  /** Delivery confirmed (确认). */
  | 'CONFIRMED'
  /** Contract recorded (登记合同). */
  | 'CONTRACTED'
  /** Order declined (拒单). */
  | 'DECLINED'
  /** Service delivered (交付). */
  | 'DELIVERED'
  /** Delivery objected to (提出异议). */
  | 'DISPUTED'
  /** Objection dismissed, delivery counts as confirmed (异议不成立). */
  | 'DISPUTE_DISMISSED'
  /** Objection upheld, order ended (异议成立). */
  | 'DISPUTE_UPHELD'
  /** Expired (过期). */
  | 'EXPIRED'
  /** Issued (核发). */
  | 'ISSUED'
  /** Claim passed a review (审核通过). */
  | 'PASSED'
  /** Order placed (下单). */
  | 'PLACED'
  /** Share of the price decided (确定支持比例). */
  | 'RATED'
  /** Turned down (驳回). */
  | 'REJECTED'
  /** Asked for (申领). */
  | 'REQUESTED'
  /** Claim returned for correction (退回补正). */
  | 'RETURNED'
  /** Revoked (撤销). */
  | 'REVOKED'
  /** Claim paid (兑付). */
  | 'SETTLED'
  /** Service begun (开始服务). */
  | 'STARTED';

/** What is decided of a request (审批意见). */
export type VoucherDecision =
  /** What was asked for is granted (核发). */
  | 'ISSUE'
  /** It is turned down (驳回). */
  | 'REJECT';

/** Which vouchers; all conditions hold together (创新券筛选条件). */
export type VoucherFilter = {
  /** With a claim in one of these states, likewise (兑付申请状态). */
  claimStates?: Array<ClaimState> | null | undefined;
  /** Of this firm or team (申领主体). */
  incubatee?: string | null | undefined;
  /** Issued in these days (核发日期). */
  issuedOn?: DayRange | null | undefined;
  /** With an order in one of these states; a provider's own orders count for it alone (订单状态). */
  orderStates?: Array<OrderState> | null | undefined;
  /** Of this programme (项目). */
  programme?: string | null | undefined;
  /** Of applicants in this region or below it (地区). */
  region?: string | null | undefined;
  /** Asked for in these days (申请日期). */
  requestedOn?: DayRange | null | undefined;
  /** In one of these states (额度状态). */
  states?: Array<VoucherState> | null | undefined;
  /** Words in the name of the applicant as it was at the request, in any order (关键词). */
  text?: string | null | undefined;
  /** With its last day among these (有效期至). */
  validUntil?: DayRange | null | undefined;
};

/** Kind of service that a voucher can pay for (创新券服务类型). */
export type VoucherServiceKind =
  /** Computing power (算力). */
  | 'COMPUTING_POWER'
  /** Science and technology consulting (科技咨询). */
  | 'CONSULTING'
  /** Industrial design (工业设计). */
  | 'DESIGN'
  /** Sharing of instruments (仪器共享). */
  | 'INSTRUMENT_SHARING'
  /** Patent agency (专利代理). */
  | 'PATENT_AGENCY'
  /** Pilot verification (中试验证). */
  | 'PILOT_VERIFICATION'
  /** Research and development (研究开发). */
  | 'R_AND_D'
  /** Technology transfer (技术转移). */
  | 'TECHNOLOGY_TRANSFER'
  /** Testing and inspection (检验检测). */
  | 'TESTING';

/** Order of vouchers (排序). */
export type VoucherSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (创新券排序依据). */
  field: VoucherSortField;
};

/** By what vouchers can be ordered (创新券排序依据). */
export type VoucherSortField =
  /** What was granted; FORBIDDEN for a provider, to whom it is not shown (核发额度). */
  | 'FACE'
  /** Day of issue (核发日期). */
  | 'ISSUED_ON'
  /** Day of the request (申请日期). */
  | 'REQUESTED_ON'
  /** Last day on which it can be used (有效期至). */
  | 'VALID_UNTIL';

/** How far a grant has come (额度状态). */
export type VoucherState =
  /** Nothing is free on it (已用完). */
  | 'EXHAUSTED'
  /** Its last day is over (已过期). */
  | 'EXPIRED'
  /** Issued and not used (已核发). */
  | 'ISSUED'
  /** Something is ordered or used (部分使用). */
  | 'PARTLY_USED'
  /** The request was turned down (已驳回). */
  | 'REJECTED'
  /** Taken back by the authority (已撤销). */
  | 'REVOKED'
  /** Waits for the authority; the rules were checked (已提交). */
  | 'SUBMITTED';

/** Step of a voucher whose days are counted (创新券办理环节). */
export type VoucherStep =
  /** From the order to the provider's answer (机构应答). */
  | 'ANSWER'
  /** From the delivery to its confirmation by the firm (企业确认). */
  | 'CONFIRMATION'
  /** From the request of a grant to its decision (申领审核). */
  | 'DECISION'
  /** From the last review to the payment (拨付). */
  | 'PAYMENT'
  /** From the claim to the last review it passed (兑付审核). */
  | 'REVIEW';

/** A warning (警示内容). */
export type WarnTitleInput = {
  /** Number of the document that says so, at most 100 characters (文号). */
  documentNumber?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Day from which it holds (日期). */
  on: string;
  /** Why, 2 to 500 characters (原因). */
  reason: string;
  /** Global id of the title (称号). */
  title: string;
};

/** Day of the week (星期). */
export type Weekday =
  /** Friday (星期五). */
  | 'FRIDAY'
  /** Monday (星期一). */
  | 'MONDAY'
  /** Saturday (星期六). */
  | 'SATURDAY'
  /** Sunday (星期日). */
  | 'SUNDAY'
  /** Thursday (星期四). */
  | 'THURSDAY'
  /** Tuesday (星期二). */
  | 'TUESDAY'
  /** Wednesday (星期三). */
  | 'WEDNESDAY';

/** Whose consents are taken back (撤回内容). */
export type WithdrawConsentInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the firm or team (企业或团队). */
  incubatee: string;
};

/** Invitation that is withdrawn (撤回邀请). */
export type WithdrawInvitationInput = {
  /** Global id of the access (人员权限). */
  access: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
};

/** An entry of the catalogue to take out (下架内容). */
export type WithdrawOfferingInput = {
  /** Code of the entry (编号). */
  code: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day on which it is no longer offered, not before today (下架日期). */
  on: string;
  /** Global id of the provider (服务机构). */
  provider: string;
};

/** Withdrawal of a proposal (撤回内容). */
export type WithdrawPilotProjectInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Why (说明). */
  note?: string | null | undefined;
  /** Global id of the project (中试项目). */
  project: string;
};

/** A withdrawal to record (撤销内容). */
export type WithdrawRecognitionInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Number of the document that withdrew it (文号). */
  documentNumber?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Number of the recognition within the carrier (序号). */
  number: number;
  /** First day without the title (撤销日期). */
  on: string;
  /** Why it was withdrawn, at most 500 characters (原因). */
  reason: string;
};

/** A unit to take out of use (停用内容). */
export type WithdrawSpaceUnitInput = {
  /** Global id of the carrier (载体). */
  carrier: string;
  /** Code on the door (编号). */
  code: string;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** First day it can no longer be leased (停用日期). */
  on: string;
};

/** A task to take back (撤销内容). */
export type WithdrawTaskInput = {
  /** Version that was read (读取时的版本号). */
  expectedVersion: number;
  /** Why (理由). */
  reason: string;
  /** Global id of the task (任务). */
  task: string;
};

/** A title to withdraw (撤销内容). */
export type WithdrawTitleInput = {
  /** Number of the document that says so, at most 100 characters (文号). */
  documentNumber?: string | null | undefined;
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Day from which it holds (日期). */
  on: string;
  /** Why, 2 to 500 characters (原因). */
  reason: string;
  /** Global id of the title (称号). */
  title: string;
};

/** What can be done to the figures of a year (办理事项). */
export type YearFiguresAct =
  /** Confirmed by the carrier (确认). */
  | 'CONFIRMED'
  /** Entered or corrected by the firm or team (填报). */
  | 'ENTERED'
  /** Entered or corrected by the carrier for it; somebody else of the carrier, or the bureau, confirms it (代填). */
  | 'ENTERED_FOR'
  /** Returned by the carrier (退回). */
  | 'RETURNED';

/** Which figures; all conditions hold together (年度数据筛选条件). */
export type YearFiguresFilter = {
  /** For which this carrier is responsible (负责载体). */
  carrier?: string | null | undefined;
  /** Of this firm or team (企业或团队). */
  incubatee?: string | null | undefined;
  /** Entered while the year was still running, or not (是否预填). */
  preliminary?: boolean | null | undefined;
  /** In this region or below it (行政区划). */
  region?: string | null | undefined;
  /** In one of these states (状态). */
  states?: Array<YearFiguresState> | null | undefined;
  /** Words in the name of the firm or team as it was when they were entered, in any order (关键词). */
  text?: string | null | undefined;
  /** Of this year (年度). */
  year?: number | null | undefined;
};

/** Order of figures of years (排序). */
export type YearFiguresSort = {
  /** Which way (排序方向). */
  direction?: SortDirection;
  /** By what (年度数据排序依据). */
  field: YearFiguresSortField;
};

/** By what figures of years can be ordered (年度数据排序依据). */
export type YearFiguresSortField =
  /** Employees at the end of the year (从业人员期末人数). */
  | 'EMPLOYEES'
  /** Operating revenue of the year (营业收入). */
  | 'REVENUE'
  /** The year (年度). */
  | 'YEAR';

/** How far the figures of a year have come (年度数据状态). */
export type YearFiguresState =
  /** Confirmed by the carrier (已确认). */
  | 'CONFIRMED'
  /** Entered, to be confirmed by the carrier (已填报待确认). */
  | 'ENTERED'
  /** Returned by the carrier, to be corrected (已退回). */
  | 'RETURNED';

/** Figures as they were when the carrier looked at them (年度数据版本). */
export type YearFiguresVersionInput = {
  /** Version that was read (预期版本号). */
  expectedVersion: number;
  /** Global id of the figures (年度数据). */
  id: string;
};

/** Revenue of one year (年度营业收入). */
export type YearRevenueInput = {
  /** Revenue in that year (营业收入). */
  amount: string;
  /** The year (年度). */
  year: number;
};

/** Values of one year; counts from 0 to 1,000,000, money up to 90,000,000,000 yuan (年度数据指标). */
export type YearValuesInput = {
  /** Those with a college degree or above, part of the employees (其中:大专以上人员). */
  collegeStaff: number;
  /** Employees at the end of the year; members of a team (从业人员期末人数). */
  employees: number;
  /** Money raised from investors in this year, in yuan (当年获得投融资额). */
  financingRaised: string;
  /** Graduates of this year who were hired, part of the employees (其中:吸纳应届大学毕业生). */
  freshGraduatesHired: number;
  /** Invention patents, part of the valid rights (其中:发明专利). */
  inventionsValid: number;
  /** Intellectual property rights applied for in this year (当年知识产权申请数). */
  ipApplied: number;
  /** Rights granted in this year (当年知识产权授权数). */
  ipGranted: number;
  /** Valid rights at the end of the year (拥有有效知识产权数). */
  ipValid: number;
  /** Net profit, in yuan; negative for a loss (净利润). */
  netProfit: string;
  /** Operating revenue of the year, in yuan (营业收入). */
  revenue: string;
  /** Expenditure for research and development, in yuan (研发投入). */
  rndExpenditure: string;
  /** Those in research and development, part of the employees (其中:研发人员). */
  rndStaff: number;
  /** Software copyrights, part of the valid rights, none of them an invention (其中:软件著作权). */
  softwareCopyrights: number;
  /** Taxes paid, in yuan (上缴税金). */
  taxPaid: string;
};

/** Kind of a zone (功能区类型). */
export type ZoneKind =
  /** Agricultural science park (农业科技园区). */
  | 'AGRICULTURAL_PARK'
  /** Economic development zone (经开区). */
  | 'ECONOMIC_DEVELOPMENT_ZONE'
  /** High-tech zone (高新区). */
  | 'HIGH_TECH_ZONE'
  /** Innovation demonstration zone (自创区). */
  | 'INNOVATION_DEMONSTRATION_ZONE'
  /** Other zone (其他功能区). */
  | 'OTHER'
  /** Science city (科学城、科技城). */
  | 'SCIENCE_CITY';

export type AcceptanceTestFragment = { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> };

export type AchievementFragment = { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string };

export type AchievementActionsFragment = { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean };

export type AchievementDetailsFragment = { __typename: 'RegisteredAchievement', registerBy: string | null, filedOn: string | null, id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, source: { __typename: 'AchievementSource', kind: AchievementSourceKind, plan: string | null, projectNumber: string | null, fiscal: boolean, acceptedOn: string | null }, owners: Array<{ __typename: 'OwnerShare', name: string, creditCode: string | null, share: number }>, rights: Array<{ __typename: 'RightHolding', right: AchievementRight, holder: string }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, assessment: { __typename: 'AchievementAssessment', on: string, assessor: string, trl: number | null, opinion: string, recommended: boolean } | null, conversions: Array<{ __typename: 'Conversion', number: number, mode: ConversionMode, pricing: ConversionPricing, price: string, noticeFrom: string | null, noticeTo: string | null, decision: string, approval: string | null, partner: string, on: string, contract: string | null, net: string, toPeople: string, partnerRegion: { __typename: 'Region', id: string, code: string, name: string } | null, incomes: Array<{ __typename: 'ConversionIncome', on: string, gross: string, cost: string, net: string, percent: number, floorPercent: number, rule: string, people: string, unit: string, rewards: Array<{ __typename: 'ConversionReward', name: string, amount: string }> }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } };

export type AchievementSummaryFragment = { __typename: 'RegisteredAchievement', id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } };

export type AllianceFragment = { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } };

export type BackgroundFragment = { __typename: 'Background', founders: Array<FounderKind>, origins: Array<IncubateeOrigin>, members: number | null, broughtFrom: { __typename: 'Region', id: string, code: string, name: string } | null };

export type BasePerformanceFragment = { __typename: 'BasePerformance', baseName: string, year: number, scored: boolean, score: number | null, outOf: number, fullScore: number, passed: boolean | null, missing: Array<string>, region: { __typename: 'Region', id: string, code: string, name: string }, rule: { __typename: 'PerformanceRule', key: string, from: string | null, to: string | null, passMark: number | null, region: { __typename: 'Region', id: string, code: string, name: string }, weights: Array<{ __typename: 'PerformanceWeight', key: string, weight: number, fullScoreAt: number, direction: IndicatorDirection }>, grades: Array<{ __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, indicators: Array<{ __typename: 'PerformanceIndicator', key: string, nameZh: string, nameEn: string, unitZh: string, unitEn: string, source: IndicatorSource, value: number | null, numerator: number | null, denominator: number | null, weight: number | null, fullScoreAt: number | null, direction: IndicatorDirection | null, score: number | null }>, grade: { __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number } | null, reported: { __typename: 'BaseYear', year: number, version: number, by: string, at: string, figures: { __typename: 'BaseYearFigures', serviceIncome: string | null, totalRevenue: string | null, rndInvestment: string | null, constructionInvestment: string | null, safetyAccidents: number | null, staff: number | null, technicalStaff: number | null, seniorStaff: number | null }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null };

export type BaseYearFragment = { __typename: 'BaseYear', year: number, version: number, by: string, at: string, figures: { __typename: 'BaseYearFigures', serviceIncome: string | null, totalRevenue: string | null, rndInvestment: string | null, constructionInvestment: string | null, safetyAccidents: number | null, staff: number | null, technicalStaff: number | null, seniorStaff: number | null }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null };

export type BaseYearFiguresFragment = { __typename: 'BaseYearFigures', serviceIncome: string | null, totalRevenue: string | null, rndInvestment: string | null, constructionInvestment: string | null, safetyAccidents: number | null, staff: number | null, technicalStaff: number | null, seniorStaff: number | null };

export type BookingActionsFragment = { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean };

export type BookingDetailsFragment = { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } };

export type CarrierActionsFragment = { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean };

export type CarrierDetailsFragment = { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } };

export type CarrierHistoryFragment = { __typename: 'Carrier', changes: Array<{ __typename: 'CarrierChange', since: string, documentNumber: string | null, reason: string | null, before: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, after: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, recognitionCorrections: Array<{ __typename: 'RecognitionCorrection', voided: boolean, reason: string, before: { __typename: 'RecognitionBefore', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, spaceCorrections: Array<{ __typename: 'SpaceCorrection', voided: boolean, reason: string, before: { __typename: 'SpaceUnitBefore', code: string, floor: string | null, area: number, from: string, to: string | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> };

export type CarrierNameFragment = { __typename: 'Carrier', id: string, name: string, kind: CarrierKind };

export type CarrierSaidFragment = { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } };

export type CarrierSummaryFragment = { __typename: 'Carrier', id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number }, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } };

export type CarrierTraitsFragment = { __typename: 'CarrierTraits', host: CarrierHost | null, ownership: CarrierOwnership | null, foundedBy: CarrierFounder | null, models: Array<IncubationModel>, facilities: Array<CarrierFacility>, ownerRegion: { __typename: 'Region', id: string, code: string, name: string } | null };

export type CitationFragment = { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null };

export type ClaimEvidenceFragment = { __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string };

export type ClaimInvoiceFragment = { __typename: 'ClaimInvoice', number: string, amount: string };

export type ClauseFragment = { __typename: 'Clause', id: string, number: string, words: string, summary: string, priority: ClausePriority, reliability: Reliability };

export type ContactFragment = { __typename: 'Contact', person: string, phone: string | null, email: string | null };

export type ContestFragment = { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null };

export type ContractFindingFragment = { __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> };

export type ContractPartyFragment = { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null };

export type ConversionFragment = { __typename: 'Conversion', number: number, mode: ConversionMode, pricing: ConversionPricing, price: string, noticeFrom: string | null, noticeTo: string | null, decision: string, approval: string | null, partner: string, on: string, contract: string | null, net: string, toPeople: string, partnerRegion: { __typename: 'Region', id: string, code: string, name: string } | null, incomes: Array<{ __typename: 'ConversionIncome', on: string, gross: string, cost: string, net: string, percent: number, floorPercent: number, rule: string, people: string, unit: string, rewards: Array<{ __typename: 'ConversionReward', name: string, amount: string }> }> };

export type CreditRecordFragment = { __typename: 'CreditRecord', id: string, version: number, creditCode: string, list: CreditList, from: string, to: string | null, source: string, endedBecause: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null };

export type DeliveryFragment = { __typename: 'Delivery', id: string, delivery: string, state: DeliveryState, createdAt: string, attempts: number, triedAt: string | null, answer: string | null, due: string | null, notice: { __typename: 'Notice', id: string, text: string } | null };

export type DocumentDetailsFragment = { __typename: 'PolicyDocument', title: string | null, issuer: string | null, issuedOn: string | null, issuedOnBasis: Basis | null, firstYear: number, lastYear: number, id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, region: { __typename: 'Region', id: string, code: string, name: string }, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> };

export type DocumentNameFragment = { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> };

export type EntriesFragment = { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number };

export type EquipmentFragment = { __typename: 'Equipment', from: string, leadHours: number, line: string | null, needsApproval: boolean, noticeHours: number, qualification: string | null, quotaHours: number | null, safety: string | null, originalValue: string | null, withdrawnOn: string | null, code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean, openingHours: Array<{ __typename: 'OpeningTime', day: Weekday, from: string, to: string }> };

export type EquipmentSummaryFragment = { __typename: 'Equipment', code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean };

export type EvaluationResultFragment = { __typename: 'EvaluationResult', kind: EvaluatedKind, subject: string, name: string, score: string | null, rank: number | null, grade: string | null, veto: string | null, scores: Array<{ __typename: 'EvaluationScore', indicator: string, value: string | null, said: boolean, points: string | null, place: number | null }> };

export type EvaluationRunDetailsFragment = { __typename: 'EvaluationRun', weightsBasis: string | null, id: string, version: number, schemeKey: string, kind: EvaluatedKind, year: number, ranOn: string, appealsUntil: string, weighed: boolean, state: EvaluationState, publishedOn: string | null, sample: boolean, scheme: { __typename: 'EvaluationScheme', key: string, name: string, subjects: EvaluatedKind, from: string | null, to: string | null, vetoes: Array<string>, tieBreak: string | null, indicators: Array<{ __typename: 'EvaluationIndicator', key: string, name: string, metric: string | null, quality: boolean, form: ScoringKind, weight: string | null }>, grades: Array<{ __typename: 'EvaluationGrade', name: string, from: string, topPercent: string | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, weights: Array<{ __typename: 'EvaluationWeight', indicator: string, weight: string }>, results: Array<{ __typename: 'EvaluationResult', kind: EvaluatedKind, subject: string, name: string, score: string | null, rank: number | null, grade: string | null, veto: string | null, scores: Array<{ __typename: 'EvaluationScore', indicator: string, value: string | null, said: boolean, points: string | null, place: number | null }> }>, appeals: Array<{ __typename: 'EvaluationAppeal', number: number, subject: string, indicator: string, reason: string, state: AppealState, decision: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, decidedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'EvaluationActions', appeal: boolean, decide: boolean, publish: boolean } };

export type EvaluationRunSummaryFragment = { __typename: 'EvaluationRun', id: string, version: number, schemeKey: string, kind: EvaluatedKind, year: number, ranOn: string, appealsUntil: string, weighed: boolean, state: EvaluationState, publishedOn: string | null, sample: boolean, scheme: { __typename: 'EvaluationScheme', key: string, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'EvaluationActions', appeal: boolean, decide: boolean, publish: boolean } };

export type EvaluationSchemeFragment = { __typename: 'EvaluationScheme', key: string, name: string, subjects: EvaluatedKind, from: string | null, to: string | null, vetoes: Array<string>, tieBreak: string | null, indicators: Array<{ __typename: 'EvaluationIndicator', key: string, name: string, metric: string | null, quality: boolean, form: ScoringKind, weight: string | null }>, grades: Array<{ __typename: 'EvaluationGrade', name: string, from: string, topPercent: string | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } };

export type EvidenceFileFragment = { __typename: 'EvidenceFile', attachment: string, name: string, sha256: string };

export type ExitFragment = { __typename: 'Exit', reason: ExitReason, note: string | null };

export type ExitsFragment = { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> };

export type ExportFileFragment = { __typename: 'Export', id: string, subject: ExportSubject, period: string, format: ExportFormat, state: ExportState, fileName: string, size: number | null, url: string | null, failure: string | null, requestedAt: string, finishedAt: string | null, expiresAt: string, region: { __typename: 'Region', id: string, code: string, name: string }, progress: { __typename: 'ExportProgress', done: number, total: number } };

export type ExportProgressFragment = { __typename: 'ExportProgress', done: number, total: number };

export type FigureRecordsFragment = { __typename: 'PipelineFigures', metrics: Array<{ __typename: 'MetricValue', value: string | null, metric: { __typename: 'Metric', key: string }, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null }> };

export type FilingFragment = { __typename: 'Filing', state: FilingState, on: string, documentNumber: string, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } };

export type FirmActionsFragment = { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean };

export type FirmDetailsFragment = { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, creditCode: string, foundedOn: string, onceTeam: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean } };

export type FirmRowFragment = { __typename: 'FirmRow', incubateeName: string, year: number, figures: string | null, version: number | null, state: YearFiguresState | null, enteredFor: boolean, incubatee:
    | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
    | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
   | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, items: Array<{ __typename: 'FirmRowItem', prefilled: boolean, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, lastYear: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }>, findings: Array<{ __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null }>, viewerCan: { __typename: 'FirmRowActions', save: boolean } };

export type FollowUpFragment = { __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string };

export type FormerNameFragment = { __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } };

export type FunnelFragment = { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> };

export type GraduationFragment = { __typename: 'Graduation', ground: GraduationGround, rule: string | null };

export type GraduationsFragment = { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> };

export type GroundCountFragment = { __typename: 'GroundCount', ground: GraduationGround, firms: number };

export type GrowthLabelFragment = { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null };

export type ImportCountsFragment = { __typename: 'ImportCounts', total: number, unchecked: number, ready: number, faulty: number, chosen: number, taken: number, refused: number, undoing: number, undone: number, kept: number };

export type ImportDetailsFragment = { __typename: 'Import', id: string, version: number, place: string, fileName: string, sheet: string | null, headingRow: number, ignored: Array<string>, skipped: Array<number>, state: ImportState, failure: string | null, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoUntil: string | null, expiresAt: string, kind: { __typename: 'ImportKind', key: string, title: string } | null, placeNode: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, columns: Array<{ __typename: 'ImportColumn', key: string, letters: string, heading: string }>, counts: { __typename: 'ImportCounts', total: number, unchecked: number, ready: number, faulty: number, chosen: number, taken: number, refused: number, undoing: number, undone: number, kept: number }, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, viewerCan: { __typename: 'ImportActions', apply: boolean, undo: boolean } };

export type ImportRowFragment = { __typename: 'ImportRow', id: string, number: number, state: ImportRowState, values: Array<{ __typename: 'ImportValue', column: string, heading: string, text: string }>, faults: Array<{ __typename: 'ImportFault', code: UserErrorCode, column: string | null, heading: string | null, cell: string | null, message: string }>, made:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string }
    | { __typename: 'StayContract', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'YearFigures', id: string }
   | null };

type IncubateeName_Firm_Fragment = { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean };

type IncubateeName_Team_Fragment = { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean };

export type IncubateeNameFragment =
  | IncubateeName_Firm_Fragment
  | IncubateeName_Team_Fragment
;

export type InstitutionActionsFragment = { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean };

export type InstitutionDetailsFragment = { __typename: 'Institution', englishName: string | null, address: string | null, id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }>, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, history: Array<{ __typename: 'InstitutionEvent', act: InstitutionAct, changed: Array<string>, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }> | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, alliance: { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, viewerCan: { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null };

export type InstitutionSummaryFragment = { __typename: 'Institution', id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null };

export type KindCapFragment = { __typename: 'KindCap', kind: VoucherServiceKind, amount: string };

export type KindRateFragment = { __typename: 'KindRate', kind: VoucherServiceKind, percent: number };

export type LabelCorrectionFragment = { __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } };

export type LabelCountFragment = { __typename: 'LabelCount', kind: GrowthLabelKind, firms: number };

export type LabelInForceFragment = { __typename: 'GrowthLabel', kind: GrowthLabelKind, inForce: boolean };

export type LedgerEntryFragment = { __typename: 'LedgerEntry', number: number, kind: EntryKind, order: string | null, from: Account, to: Account, amount: string, at: string, by: string, previous: string, hash: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null };

export type MaskedAccountFragment = { __typename: 'PayeeAccount', accountName: string, bank: string, maskedNumber: string };

export type MetricFragment = { __typename: 'Metric', definitionZh: string, definitionEn: string, key: string, nameZh: string, nameEn: string, unit: string };

export type MetricNameFragment = { __typename: 'Metric', key: string, nameZh: string, nameEn: string, unit: string };

export type NotificationChoicesFragment = { __typename: 'NotificationChoices', email: string | null, mailPossible: boolean, digestAt: string, calendarSince: string | null, kinds: Array<{ __typename: 'NotificationChoice', kind: string, name: string, mail: MailTiming }> };

export type OccupancyFragment = { __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number };

export type OfferingFragment = { __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null };

export type OpeningTimeFragment = { __typename: 'OpeningTime', day: Weekday, from: string, to: string };

export type OperatorFragment = { __typename: 'Operator', name: string, creditCode: string };

export type OrderActionsFragment = { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean };

export type OrderContractFragment = { __typename: 'OrderContract', number: string, signedOn: string };

export type OrderDeliveryFragment = { __typename: 'OrderDelivery', on: string, summary: string };

export type OrderDetailsFragment = { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } };

export type OverrideFragment = { __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null };

export type PartnerFragment = { __typename: 'Partner', sharePercent: number, region: { __typename: 'Region', id: string, code: string, name: string } };

export type PartyTieFragment = { __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } };

export type PayeeAccountFragment = { __typename: 'PayeeAccount', accountName: string, bank: string, number: string | null };

export type PayoutActionsFragment = { __typename: 'PayoutActions', recordPaid: boolean, recordFailed: boolean };

export type PayoutSummaryFragment = { __typename: 'Payout', id: string, amount: string, state: PayoutState, settledOn: string, paidOn: string | null, failure: string | null, reference: string | null, order: string, voucher: string, programme: { __typename: 'Programme', id: string, title: string }, viewerCan: { __typename: 'PayoutActions', recordPaid: boolean, recordFailed: boolean } };

export type PerformanceGradeFragment = { __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number };

export type PerformanceIndicatorFragment = { __typename: 'PerformanceIndicator', key: string, nameZh: string, nameEn: string, unitZh: string, unitEn: string, source: IndicatorSource, value: number | null, numerator: number | null, denominator: number | null, weight: number | null, fullScoreAt: number | null, direction: IndicatorDirection | null, score: number | null };

export type PerformanceRuleFragment = { __typename: 'PerformanceRule', key: string, from: string | null, to: string | null, passMark: number | null, region: { __typename: 'Region', id: string, code: string, name: string }, weights: Array<{ __typename: 'PerformanceWeight', key: string, weight: number, fullScoreAt: number, direction: IndicatorDirection }>, grades: Array<{ __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } };

export type PersonAccessFragment = { __typename: 'PersonAccess', id: string, version: number, name: string | null, role: Role, state: PersonAccessState, origin: PersonAccessOrigin, since: string, invitedUntil: string | null, endedBecause: string | null, carriers: Array<{ __typename: 'Carrier', id: string, version: number, name: string }>, incubatee:
    | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
    | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
   | null, provider: { __typename: 'Provider', id: string, version: number, name: string } | null, base: { __typename: 'PilotBase', id: string, version: number, name: string } | null, institution: { __typename: 'Institution', id: string, version: number, name: string } | null, registeredPerson: { __typename: 'RegisteredPerson', id: string, version: number, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string } | null, invitedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, atIssuer: { __typename: 'PersonAccessAtIssuer', state: PersonAccessIssuerState, attempts: number, failure: string | null } | null, viewerCan: { __typename: 'PersonAccessActions', withdraw: boolean, end: boolean, eraseName: boolean } };

export type PersonAccessActionsFragment = { __typename: 'PersonAccessActions', withdraw: boolean, end: boolean, eraseName: boolean };

export type PersonDetailsFragment = { __typename: 'RegisteredPerson', phone: string | null, email: string | null, id: string, version: number, name: string, field: string | null, sample: boolean, credentials: Array<{ __typename: 'Credential', what: string, certificateNumber: string, issuer: string, from: string, to: string | null, valid: boolean }>, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'PersonActions', amend: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> };

export type PersonSummaryFragment = { __typename: 'RegisteredPerson', id: string, version: number, name: string, field: string | null, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> };

export type PilotBaseActionsFragment = { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean };

export type PilotBaseDetailsFragment = { __typename: 'PilotBase', siteArea: number | null, investment: string | null, address: string | null, id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, operator: { __typename: 'Operator', name: string, creditCode: string }, staff: { __typename: 'Staff', total: number, technical: number, senior: number }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, filings: Array<{ __typename: 'Filing', state: FilingState, on: string, documentNumber: string, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }>, equipment: Array<{ __typename: 'Equipment', from: string, leadHours: number, line: string | null, needsApproval: boolean, noticeHours: number, qualification: string | null, quotaHours: number | null, safety: string | null, originalValue: string | null, withdrawnOn: string | null, code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean, openingHours: Array<{ __typename: 'OpeningTime', day: Weekday, from: string, to: string }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } };

export type PilotBaseSummaryFragment = { __typename: 'PilotBase', id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } };

export type PilotEventFragment = { __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null };

export type PilotFailureFragment = { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null };

export type PilotPaymentFragment = { __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null };

export type PilotProjectActionsFragment = { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean };

export type PilotRatingFragment = { __typename: 'PilotRating', score: number, comment: string | null };

export type PilotResultsFragment = { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string };

export type PipelineDepthFragment = { __typename: 'PipelineFigures', registrationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, monthsToGraduation: { __typename: 'Spread', count: number, lowerQuartile: number | null, median: number | null, upperQuartile: number | null, mean: number | null }, newLabels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }>, labelSteps: Array<{ __typename: 'LabelStep', from: GrowthLabelKind | null, to: GrowthLabelKind, firms: number }>, servicesPerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, yearFigures: { __typename: 'YearFigureTotals', reported: number, confirmed: number, employees: number, freshGraduatesHired: number, revenue: string, rndExpenditure: string, taxPaid: string, financingRaised: string, financed: number, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number, employeesPerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, revenuePerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, rndIntensity: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } } | null, vouchers: { __typename: 'VoucherFigures', budget: string | null, requested: number, issued: number, amountIssued: string, orders: number, amountUsed: string, ordersSettled: number, amountSettled: string, amountClawedBack: string, useRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, settlementRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, leverage: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, steps: Array<{ __typename: 'VoucherStepFigures', step: VoucherStep, count: number, meanDays: number }> } | null, pilotProjects: { __typename: 'PilotFigures', proposed: number, started: number, concluded: number, failed: number, trlGained: number, cost: string, successRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } } | null };

export type PipelineFiguresFragment = { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> }, entries: { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number }, graduations: { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> }, exits: { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number }> };

export type PipelineOverviewFragment = { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number }, entries: { __typename: 'Entries', total: number }, graduations: { __typename: 'Graduations', total: number }, exits: { __typename: 'Exits', total: number }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number }> };

export type PlacementFragment = { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null };

export type PlausibilityFragment = { __typename: 'Plausibility', fields: Array<string>, reason: string };

export type ProgrammeDetailsFragment = { __typename: 'Programme', version: number, sample: boolean, id: string, title: string, termsInForce: { __typename: 'ProgrammeTerms', from: string, to: string | null } | null, terms: Array<{ __typename: 'ProgrammeTerms', from: string, to: string | null, applicants: { __typename: 'ProgrammeApplicants', forms: Array<IncubateeForm>, labels: Array<GrowthLabelKind>, maxAgeMonths: number | null, maxStaff: number | null, maxRevenue: string | null, maxAssets: string | null, maxCapital: string | null, minCoreMembers: number | null, unlisted: boolean, insteadOfLabel: { __typename: 'Residency', level: RecognitionLevel | null } | null, ofTeams: { __typename: 'Residency', level: RecognitionLevel | null } | null }, coverage: { __typename: 'ProgrammeCoverage', services: Array<VoucherServiceKind>, statutoryExcluded: boolean, localOnly: boolean, partners: Array<{ __typename: 'Partner', sharePercent: number, region: { __typename: 'Region', id: string, code: string, name: string } }> }, funding: { __typename: 'ProgrammeFunding', ratePercent: number | null, perRequest: string | null, firstRequest: string | null, firmYear: string | null, teamYear: string | null, kindRates: Array<{ __typename: 'KindRate', kind: VoucherServiceKind, percent: number }>, perKind: Array<{ __typename: 'KindCap', kind: VoucherServiceKind, amount: string }> }, requests: { __typename: 'ProgrammeRequests', perYear: number | null, oneAtATime: boolean, lapsePercent: number | null }, validity: { __typename: 'ProgrammeValidity', months: number | null, untilMonth: number | null, untilDay: number | null }, settlement: { __typename: 'ProgrammeSettlement', model: SettlementModel, evidence: Array<EvidenceKind>, noticeDays: number | null, stageDays: Array<{ __typename: 'StageDays', stage: ClaimStage, days: number }> }, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sources: Array<{ __typename: 'TermSource', term: Term, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> }>, region: { __typename: 'Region', id: string, code: string, name: string } };

export type ProgrammeNameFragment = { __typename: 'Programme', id: string, title: string };

export type ProgrammeRequestsFragment = { __typename: 'ProgrammeRequests', perYear: number | null, oneAtATime: boolean, lapsePercent: number | null };

export type ProgrammeSettlementFragment = { __typename: 'ProgrammeSettlement', model: SettlementModel, evidence: Array<EvidenceKind>, noticeDays: number | null, stageDays: Array<{ __typename: 'StageDays', stage: ClaimStage, days: number }> };

export type ProgrammeSummaryFragment = { __typename: 'Programme', version: number, sample: boolean, id: string, title: string, region: { __typename: 'Region', id: string, code: string, name: string } };

export type ProgrammeTermsFragment = { __typename: 'ProgrammeTerms', from: string, to: string | null, applicants: { __typename: 'ProgrammeApplicants', forms: Array<IncubateeForm>, labels: Array<GrowthLabelKind>, maxAgeMonths: number | null, maxStaff: number | null, maxRevenue: string | null, maxAssets: string | null, maxCapital: string | null, minCoreMembers: number | null, unlisted: boolean, insteadOfLabel: { __typename: 'Residency', level: RecognitionLevel | null } | null, ofTeams: { __typename: 'Residency', level: RecognitionLevel | null } | null }, coverage: { __typename: 'ProgrammeCoverage', services: Array<VoucherServiceKind>, statutoryExcluded: boolean, localOnly: boolean, partners: Array<{ __typename: 'Partner', sharePercent: number, region: { __typename: 'Region', id: string, code: string, name: string } }> }, funding: { __typename: 'ProgrammeFunding', ratePercent: number | null, perRequest: string | null, firstRequest: string | null, firmYear: string | null, teamYear: string | null, kindRates: Array<{ __typename: 'KindRate', kind: VoucherServiceKind, percent: number }>, perKind: Array<{ __typename: 'KindCap', kind: VoucherServiceKind, amount: string }> }, requests: { __typename: 'ProgrammeRequests', perYear: number | null, oneAtATime: boolean, lapsePercent: number | null }, validity: { __typename: 'ProgrammeValidity', months: number | null, untilMonth: number | null, untilDay: number | null }, settlement: { __typename: 'ProgrammeSettlement', model: SettlementModel, evidence: Array<EvidenceKind>, noticeDays: number | null, stageDays: Array<{ __typename: 'StageDays', stage: ClaimStage, days: number }> }, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sources: Array<{ __typename: 'TermSource', term: Term, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> };

export type ProgrammeValidityFragment = { __typename: 'ProgrammeValidity', months: number | null, untilMonth: number | null, untilDay: number | null };

export type ProgressReportFragment = { __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null };

export type ProjectDetailsFragment = { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } };

export type ProjectSummaryFragment = { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } };

export type ProviderActionsFragment = { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean };

export type ProviderDetailsFragment = { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } };

export type ProviderSummaryFragment = { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, region: { __typename: 'Region', id: string, code: string, name: string } };

export type PublicFigureFragment = { __typename: 'PublicFigure', value: string | null, suppressed: boolean, metric: { __typename: 'Metric', key: string, nameZh: string, nameEn: string, unit: string } };

export type QualificationFragment = { __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean };

export type RatingFragment = { __typename: 'Rating', stars: number, comment: string | null };

export type RatioFragment = { __typename: 'Ratio', numerator: number, denominator: number, value: number | null };

export type ReasonCountFragment = { __typename: 'ReasonCount', reason: ExitReason, incubatees: number };

export type RecognitionFragment = { __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null };

export type RegionNameFragment = { __typename: 'Region', id: string, code: string, name: string };

export type RegisterPartyFragment = { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null };

export type RegisteredFirmDetailsFragment = { __typename: 'RegisteredFirm', id: string, version: number, name: string, creditCode: string, sample: boolean, incubatee:
    | { __typename: 'Firm', id: string }
    | { __typename: 'Team', id: string }
   | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'RegisteredFirmActions', rename: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } };

export type RegisteredFirmSummaryFragment = { __typename: 'RegisteredFirm', id: string, version: number, name: string, creditCode: string, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string } };

export type RegistrationChangeFragment = { __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } };

export type RentDueFragment = { __typename: 'RentDue', month: string, dueOn: string, amount: string, paid: string, open: string, overpaid: string, parts: Array<{ __typename: 'RentPart', from: string, to: string, days: number, ofDays: number, percentOff: number, amount: string, line: { __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string } }> };

export type RentLineFragment = { __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string };

export type ReportDetailsFragment = { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } };

export type ReportDifferenceFragment = { __typename: 'ReportDifference', item: string, before: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, now: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null };

export type ReportDisagreementFragment = { __typename: 'ReportDisagreement', reason: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, recorded: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } };

export type ReportDraftDetailsFragment = { __typename: 'ReportDraft', sound: boolean, report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, items: Array<{ __typename: 'ReportDraftItem', reason: string | null, by: string | null, at: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, derived: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null, typed: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, lastPeriod: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, samePeriodLastYear: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }>, findings: Array<{ __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null }>, differences: Array<{ __typename: 'ReportDifference', item: string, before: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, now: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }> };

export type ReportFindingFragment = { __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null };

export type ReportFormDetailsFragment = { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm, from: string, to: string | null, respondents: Array<CarrierKind>, respondentKind: ReportRespondentKind, institutionKinds: Array<string> | null, source: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sections: Array<{ __typename: 'ReportFormSection', code: string, nameZh: string, nameEn: string, items: Array<{ __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }> }>, checks: Array<{ __typename: 'ReportFormCheck', code: string, holds: string, severity: ReportSeverity, messageZh: string, messageEn: string }> };

export type ReportFormItemFragment = { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null };

export type ReportFormNameFragment = { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm };

export type ReportSummaryFragment = { __typename: 'Report', id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } };

export type ReportTotalsFragment = { __typename: 'ReportTotals', hop: ReportHop, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, region: { __typename: 'Region', id: string, code: string, name: string }, expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, pending: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, items: Array<{ __typename: 'ReportItemTotal', total: string, asClosed: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null } }>, byRegion: Array<{ __typename: 'ReportRegionTotal', region: { __typename: 'Region', id: string, code: string, name: string }, expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, pending: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } }>, closing: { __typename: 'ReportClosing', by: string, at: string, comment: string | null, expected: number, accepted: number, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, corrections: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } } | null, viewerCan: { __typename: 'ReportTotalsActions', close: boolean } };

export type ReportValueFragment = { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null };

export type ReportWindowDetailsFragment = { __typename: 'ReportWindow', version: number, kinds: Array<CarrierKind>, levels: Array<RecognitionLevel>, by: string, at: string, sample: boolean, id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, exceptions: Array<{ __typename: 'LockException', reason: string, until: string, by: string, at: string, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'ReportWindowActions', close: boolean, grantLockException: boolean, remind: boolean }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } };

export type ReportWindowNameFragment = { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } };

export type ReportingCountFragment = { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } };

export type ReportingRateFragment = { __typename: 'ReportingRate', expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, started: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, submitted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, onTime: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, byHop: Array<{ __typename: 'ReportingHopCount', hop: ReportHop, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } }> };

export type ServiceCorrectionFragment = { __typename: 'ServiceCorrection', reason: string, voided: boolean, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, before: { __typename: 'ServiceBefore', kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, fee: string, attendees: number, served: number, note: string | null } };

export type ServiceFiguresFragment = { __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number };

export type ServiceSummaryFragment = { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } };

export type SettlementFragment = { __typename: 'Settlement', id: string, on: string, by: string, total: string, done: boolean, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, items: Array<{ __typename: 'SettlementItem', payee: string, amount: string, paid: boolean | null, order: string, voucher: string }> };

export type SettlementItemFragment = { __typename: 'SettlementItem', payee: string, amount: string, paid: boolean | null, order: string, voucher: string };

export type ShareholderFragment = { __typename: 'Shareholder', name: string, creditCode: string | null };

export type SignatureFragment = { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null };

export type SourceFlawFragment = { __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string };

export type SpaceFragment = { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> };

export type SpaceTotalsFragment = { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number };

export type SpaceUnitFragment = { __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean };

export type SpaceUseFragment = { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } };

export type StaffFragment = { __typename: 'Staff', total: number, technical: number, senior: number };

export type StageDaysFragment = { __typename: 'StageDays', stage: ClaimStage, days: number };

export type StayActionsFragment = { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean };

export type StayContractActionsFragment = { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean };

export type StayContractDetailsFragment = { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } };

export type StayContractNameFragment = { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, state: StayContractState, firstDay: string, lastDay: string, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } };

export type StayContractSummaryFragment = { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } };

export type StayDetailsFragment = { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
    | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
    | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
   | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } };

export type StayExtensionFragment = { __typename: 'StayExtension', before: string, until: string, ground: ExtensionGround, evidence: string, reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } };

export type StaySummaryFragment = { __typename: 'Stay', id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } };

export type StepClockFragment = { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean };

export type SuspensionFragment = { __typename: 'Suspension', from: string, to: string | null, reason: string };

export type TargetBaselineFragment = { __typename: 'TargetBaseline', year: number, value: string, source: Basis };

export type TargetDetailsFragment = { __typename: 'Target', id: string, indicator: string, nameZh: string, nameEn: string, nature: TargetNature, comparator: TargetComparator, value: string | null, unit: string, unitZh: string, unitEn: string, words: string, noteZh: string | null, noteEn: string | null, metricKey: string | null, coverage: TargetCoverage | null, reliability: Reliability, baseline: { __typename: 'TargetBaseline', year: number, value: string, source: Basis } | null, timing: { __typename: 'TargetTiming', kind: TargetTimingKind, from: number | null, to: number | null, counting: TargetCounting | null }, metric: { __typename: 'Metric', definitionZh: string, definitionEn: string, key: string, nameZh: string, nameEn: string, unit: string } | null, regions: Array<{ __typename: 'Region', id: string, code: string, name: string }> };

export type TargetTimingFragment = { __typename: 'TargetTiming', kind: TargetTimingKind, from: number | null, to: number | null, counting: TargetCounting | null };

export type TaskActionsFragment = { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean };

export type TaskDetailsFragment = { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } };

export type TaskSummaryFragment = { __typename: 'Task', id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, leads: Array<{ __typename: 'TaskUnit', name: string }>, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } };

export type TechnologyContractActionsFragment = { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean };

export type TechnologyContractDetailsFragment = { __typename: 'TechnologyContract', paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } };

export type TechnologyContractNameFragment = { __typename: 'TechnologyContract', id: string, version: number, title: string, state: RegistrationState, certificate: string | null };

export type TechnologyContractSummaryFragment = { __typename: 'TechnologyContract', kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } };

export type TermSourceFragment = { __typename: 'TermSource', term: Term, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } };

export type TermsSpanFragment = { __typename: 'ProgrammeTerms', from: string, to: string | null };

export type TiesFragment = { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> };

export type TitleActionsFragment = { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean };

export type TitleDetailsFragment = { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } };

export type TitleSummaryFragment = { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } };

export type TotalsRebuildFragment = { __typename: 'TotalsRebuild', reason: string, requestedAt: string, finishedAt: string | null, done: number, total: number, corrected: number, setAside: number };

export type TrainingRecordFragment = { __typename: 'TrainingRecord', id: string, equipment: string, incubateeName: string, qualification: string, passedOn: string, validTo: string | null };

export type TransferFragment = { __typename: 'Transfer', outcome: PaymentOutcome, on: string, reference: string | null, reason: string | null, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null };

export type UseFragment = { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null };

export type UserErrorFragment = { __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> };

export type ValidityFragment = { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string };

export type VoucherActionsFragment = { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean };

export type VoucherBalancesFragment = { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string };

export type VoucherClaimFragment = { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> };

export type VoucherNameFragment = { __typename: 'Voucher', id: string, version: number, programmeTitle: string, applicantName: string };

export type VoucherSummaryFragment = { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } };

export type WebhookFragment = { __typename: 'Webhook', id: string, url: string, kinds: Array<string>, createdAt: string, endedAt: string | null };

export type WithdrawalFragment = { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null };

export type YearFiguresActionsFragment = { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean };

export type YearFiguresDetailsFragment = { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, history: Array<{ __typename: 'YearFiguresEvent', act: YearFiguresAct, by: string, at: string, reason: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } };

export type YearFiguresEventFragment = { __typename: 'YearFiguresEvent', act: YearFiguresAct, by: string, at: string, reason: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null };

export type YearFiguresSummaryFragment = { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } };

export type YearValuesFragment = { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number };

export type ZoneNameFragment = { __typename: 'Zone', code: string, name: string, kind: ZoneKind };

export type EndAccessMutationVariables = Exact<{
  input: EndAccessInput;
}>;


export type EndAccessMutation = { endAccess: { __typename: 'EndAccessPayload', access: { __typename: 'PersonAccess', id: string, version: number, name: string | null, role: Role, state: PersonAccessState, origin: PersonAccessOrigin, since: string, invitedUntil: string | null, endedBecause: string | null, carriers: Array<{ __typename: 'Carrier', id: string, version: number, name: string }>, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, provider: { __typename: 'Provider', id: string, version: number, name: string } | null, base: { __typename: 'PilotBase', id: string, version: number, name: string } | null, institution: { __typename: 'Institution', id: string, version: number, name: string } | null, registeredPerson: { __typename: 'RegisteredPerson', id: string, version: number, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string } | null, invitedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, atIssuer: { __typename: 'PersonAccessAtIssuer', state: PersonAccessIssuerState, attempts: number, failure: string | null } | null, viewerCan: { __typename: 'PersonAccessActions', withdraw: boolean, end: boolean, eraseName: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ErasePersonalNameMutationVariables = Exact<{
  input: ErasePersonalNameInput;
}>;


export type ErasePersonalNameMutation = { erasePersonalName: { __typename: 'ErasePersonalNamePayload', access: { __typename: 'PersonAccess', id: string, version: number, name: string | null, role: Role, state: PersonAccessState, origin: PersonAccessOrigin, since: string, invitedUntil: string | null, endedBecause: string | null, carriers: Array<{ __typename: 'Carrier', id: string, version: number, name: string }>, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, provider: { __typename: 'Provider', id: string, version: number, name: string } | null, base: { __typename: 'PilotBase', id: string, version: number, name: string } | null, institution: { __typename: 'Institution', id: string, version: number, name: string } | null, registeredPerson: { __typename: 'RegisteredPerson', id: string, version: number, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string } | null, invitedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, atIssuer: { __typename: 'PersonAccessAtIssuer', state: PersonAccessIssuerState, attempts: number, failure: string | null } | null, viewerCan: { __typename: 'PersonAccessActions', withdraw: boolean, end: boolean, eraseName: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ImportDivisionsMutationVariables = Exact<{
  input: ImportDivisionsInput;
}>;


export type ImportDivisionsMutation = { importDivisions: { __typename: 'ImportDivisionsPayload', applied: boolean | null, recountNeeded: boolean | null, changes: Array<{ __typename: 'DivisionChange', code: string, name: string, kind: DivisionChangeKind, validFrom: string | null, validTo: string | null, successors: Array<string> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { __typename: 'InvitePersonPayload', code: string | null, mailed: boolean | null, access: { __typename: 'PersonAccess', id: string, version: number, name: string | null, role: Role, state: PersonAccessState, origin: PersonAccessOrigin, since: string, invitedUntil: string | null, endedBecause: string | null, carriers: Array<{ __typename: 'Carrier', id: string, version: number, name: string }>, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, provider: { __typename: 'Provider', id: string, version: number, name: string } | null, base: { __typename: 'PilotBase', id: string, version: number, name: string } | null, institution: { __typename: 'Institution', id: string, version: number, name: string } | null, registeredPerson: { __typename: 'RegisteredPerson', id: string, version: number, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string } | null, invitedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, atIssuer: { __typename: 'PersonAccessAtIssuer', state: PersonAccessIssuerState, attempts: number, failure: string | null } | null, viewerCan: { __typename: 'PersonAccessActions', withdraw: boolean, end: boolean, eraseName: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type PeopleListQueryVariables = Exact<{
  filter?: PersonAccessFilter | null | undefined;
  orderBy?: PersonAccessSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type PeopleListQuery = { people: { __typename: 'PersonAccessConnection', totalCount?: number, edges: Array<{ __typename: 'PersonAccessEdge', cursor: string, node: { __typename: 'PersonAccess', email: string | null, id: string, version: number, name: string | null, role: Role, state: PersonAccessState, origin: PersonAccessOrigin, since: string, invitedUntil: string | null, endedBecause: string | null, carriers: Array<{ __typename: 'Carrier', id: string, version: number, name: string }>, incubatee:
          | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
          | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
         | null, provider: { __typename: 'Provider', id: string, version: number, name: string } | null, base: { __typename: 'PilotBase', id: string, version: number, name: string } | null, institution: { __typename: 'Institution', id: string, version: number, name: string } | null, registeredPerson: { __typename: 'RegisteredPerson', id: string, version: number, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string } | null, invitedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, atIssuer: { __typename: 'PersonAccessAtIssuer', state: PersonAccessIssuerState, attempts: number, failure: string | null } | null, viewerCan: { __typename: 'PersonAccessActions', withdraw: boolean, end: boolean, eraseName: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RebuildTotalsMutationVariables = Exact<{
  input: RebuildTotalsInput;
}>;


export type RebuildTotalsMutation = { rebuildTotals: { __typename: 'RebuildTotalsPayload', rebuild: { __typename: 'TotalsRebuild', reason: string, requestedAt: string, finishedAt: string | null, done: number, total: number, corrected: number, setAside: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RetrySetAsideMutationVariables = Exact<{
  input: RetrySetAsideInput;
}>;


export type RetrySetAsideMutation = { retrySetAside: { __typename: 'RetrySetAsidePayload', retried: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SetAsideQueryVariables = Exact<{
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SetAsideQuery = { setAside: { __typename: 'SetAsideConnection', totalCount: number, edges: Array<{ __typename: 'SetAsideEdge', cursor: string, node: { __typename: 'SetAside', id: string, kind: string, subject: string, reason: string, since: string, attempts: number, nextAttemptAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TotalsRebuildQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalsRebuildQuery = { totalsRebuild: { __typename: 'TotalsRebuild', reason: string, requestedAt: string, finishedAt: string | null, done: number, total: number, corrected: number, setAside: number } | null };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { __typename: 'WithdrawInvitationPayload', access: { __typename: 'PersonAccess', id: string, version: number, name: string | null, role: Role, state: PersonAccessState, origin: PersonAccessOrigin, since: string, invitedUntil: string | null, endedBecause: string | null, carriers: Array<{ __typename: 'Carrier', id: string, version: number, name: string }>, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, provider: { __typename: 'Provider', id: string, version: number, name: string } | null, base: { __typename: 'PilotBase', id: string, version: number, name: string } | null, institution: { __typename: 'Institution', id: string, version: number, name: string } | null, registeredPerson: { __typename: 'RegisteredPerson', id: string, version: number, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string } | null, invitedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, atIssuer: { __typename: 'PersonAccessAtIssuer', state: PersonAccessIssuerState, attempts: number, failure: string | null } | null, viewerCan: { __typename: 'PersonAccessActions', withdraw: boolean, end: boolean, eraseName: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { __typename: 'AuditEntryConnection', totalCount?: number, edges: Array<{ __typename: 'AuditEntryEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, by: string, role: Role | null, scope: Array<string>, kind: AuditKind, operation: string, objects: Array<string>, outcome: Array<string>, change: string | null, reason: string | null, traceId: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type AcceptReportMutation = { acceptReport: { __typename: 'AcceptReportPayload', report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AcceptReportsMutationVariables = Exact<{
  input: AcceptReportsInput;
}>;


export type AcceptReportsMutation = { acceptReports: { __typename: 'AcceptReportsPayload', acceptances: Array<{ __typename: 'ReportAcceptance', id: string, report: { __typename: 'Report', id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AchievementListQueryVariables = Exact<{
  filter?: AchievementFilter | null | undefined;
  orderBy?: RegisteredAchievementSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type AchievementListQuery = { achievements: { __typename: 'RegisteredAchievementConnection', totalCount?: number, edges: Array<{ __typename: 'RegisteredAchievementEdge', cursor: string, node: { __typename: 'RegisteredAchievement', id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AddProgrammeTermsMutationVariables = Exact<{
  input: AddProgrammeTermsInput;
}>;


export type AddProgrammeTermsMutation = { addProgrammeTerms: { __typename: 'AddProgrammeTermsPayload', programme: { __typename: 'Programme', version: number, sample: boolean, id: string, title: string, termsInForce: { __typename: 'ProgrammeTerms', from: string, to: string | null } | null, terms: Array<{ __typename: 'ProgrammeTerms', from: string, to: string | null, applicants: { __typename: 'ProgrammeApplicants', forms: Array<IncubateeForm>, labels: Array<GrowthLabelKind>, maxAgeMonths: number | null, maxStaff: number | null, maxRevenue: string | null, maxAssets: string | null, maxCapital: string | null, minCoreMembers: number | null, unlisted: boolean, insteadOfLabel: { __typename: 'Residency', level: RecognitionLevel | null } | null, ofTeams: { __typename: 'Residency', level: RecognitionLevel | null } | null }, coverage: { __typename: 'ProgrammeCoverage', services: Array<VoucherServiceKind>, statutoryExcluded: boolean, localOnly: boolean, partners: Array<{ __typename: 'Partner', sharePercent: number, region: { __typename: 'Region', id: string, code: string, name: string } }> }, funding: { __typename: 'ProgrammeFunding', ratePercent: number | null, perRequest: string | null, firstRequest: string | null, firmYear: string | null, teamYear: string | null, kindRates: Array<{ __typename: 'KindRate', kind: VoucherServiceKind, percent: number }>, perKind: Array<{ __typename: 'KindCap', kind: VoucherServiceKind, amount: string }> }, requests: { __typename: 'ProgrammeRequests', perYear: number | null, oneAtATime: boolean, lapsePercent: number | null }, validity: { __typename: 'ProgrammeValidity', months: number | null, untilMonth: number | null, untilDay: number | null }, settlement: { __typename: 'ProgrammeSettlement', model: SettlementModel, evidence: Array<EvidenceKind>, noticeDays: number | null, stageDays: Array<{ __typename: 'StageDays', stage: ClaimStage, days: number }> }, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sources: Array<{ __typename: 'TermSource', term: Term, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> }>, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendCarrierMutationVariables = Exact<{
  input: AmendCarrierInput;
}>;


export type AmendCarrierMutation = { amendCarrier: { __typename: 'AmendCarrierPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, changes: Array<{ __typename: 'CarrierChange', since: string, documentNumber: string | null, reason: string | null, before: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, after: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, recognitionCorrections: Array<{ __typename: 'RecognitionCorrection', voided: boolean, reason: string, before: { __typename: 'RecognitionBefore', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, spaceCorrections: Array<{ __typename: 'SpaceCorrection', voided: boolean, reason: string, before: { __typename: 'SpaceUnitBefore', code: string, floor: string | null, area: number, from: string, to: string | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendInstitutionMutationVariables = Exact<{
  input: AmendInstitutionInput;
}>;


export type AmendInstitutionMutation = { amendInstitution: { __typename: 'AmendInstitutionPayload', institution: { __typename: 'Institution', englishName: string | null, address: string | null, id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }>, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, history: Array<{ __typename: 'InstitutionEvent', act: InstitutionAct, changed: Array<string>, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }> | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, alliance: { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, viewerCan: { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendPersonMutationVariables = Exact<{
  input: AmendPersonInput;
}>;


export type AmendPersonMutation = { amendPerson: { __typename: 'AmendPersonPayload', person: { __typename: 'RegisteredPerson', phone: string | null, email: string | null, id: string, version: number, name: string, field: string | null, sample: boolean, credentials: Array<{ __typename: 'Credential', what: string, certificateNumber: string, issuer: string, from: string, to: string | null, valid: boolean }>, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'PersonActions', amend: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendRecognitionMutationVariables = Exact<{
  input: AmendRecognitionInput;
}>;


export type AmendRecognitionMutation = { amendRecognition: { __typename: 'AmendRecognitionPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, changes: Array<{ __typename: 'CarrierChange', since: string, documentNumber: string | null, reason: string | null, before: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, after: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, recognitionCorrections: Array<{ __typename: 'RecognitionCorrection', voided: boolean, reason: string, before: { __typename: 'RecognitionBefore', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, spaceCorrections: Array<{ __typename: 'SpaceCorrection', voided: boolean, reason: string, before: { __typename: 'SpaceUnitBefore', code: string, floor: string | null, area: number, from: string, to: string | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AppealEvaluationMutationVariables = Exact<{
  input: AppealEvaluationInput;
}>;


export type AppealEvaluationMutation = { appealEvaluation: { __typename: 'AppealEvaluationPayload', evaluation: { __typename: 'EvaluationRun', weightsBasis: string | null, id: string, version: number, schemeKey: string, kind: EvaluatedKind, year: number, ranOn: string, appealsUntil: string, weighed: boolean, state: EvaluationState, publishedOn: string | null, sample: boolean, scheme: { __typename: 'EvaluationScheme', key: string, name: string, subjects: EvaluatedKind, from: string | null, to: string | null, vetoes: Array<string>, tieBreak: string | null, indicators: Array<{ __typename: 'EvaluationIndicator', key: string, name: string, metric: string | null, quality: boolean, form: ScoringKind, weight: string | null }>, grades: Array<{ __typename: 'EvaluationGrade', name: string, from: string, topPercent: string | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, weights: Array<{ __typename: 'EvaluationWeight', indicator: string, weight: string }>, results: Array<{ __typename: 'EvaluationResult', kind: EvaluatedKind, subject: string, name: string, score: string | null, rank: number | null, grade: string | null, veto: string | null, scores: Array<{ __typename: 'EvaluationScore', indicator: string, value: string | null, said: boolean, points: string | null, place: number | null }> }>, appeals: Array<{ __typename: 'EvaluationAppeal', number: number, subject: string, indicator: string, reason: string, state: AppealState, decision: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, decidedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'EvaluationActions', appeal: boolean, decide: boolean, publish: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AssessAchievementMutationVariables = Exact<{
  input: AssessAchievementInput;
}>;


export type AssessAchievementMutation = { assessAchievement: { __typename: 'AssessAchievementPayload', achievement: { __typename: 'RegisteredAchievement', registerBy: string | null, filedOn: string | null, id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, source: { __typename: 'AchievementSource', kind: AchievementSourceKind, plan: string | null, projectNumber: string | null, fiscal: boolean, acceptedOn: string | null }, owners: Array<{ __typename: 'OwnerShare', name: string, creditCode: string | null, share: number }>, rights: Array<{ __typename: 'RightHolding', right: AchievementRight, holder: string }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, assessment: { __typename: 'AchievementAssessment', on: string, assessor: string, trl: number | null, opinion: string, recommended: boolean } | null, conversions: Array<{ __typename: 'Conversion', number: number, mode: ConversionMode, pricing: ConversionPricing, price: string, noticeFrom: string | null, noticeTo: string | null, decision: string, approval: string | null, partner: string, on: string, contract: string | null, net: string, toPeople: string, partnerRegion: { __typename: 'Region', id: string, code: string, name: string } | null, incomes: Array<{ __typename: 'ConversionIncome', on: string, gross: string, cost: string, net: string, percent: number, floorPercent: number, rule: string, people: string, unit: string, rewards: Array<{ __typename: 'ConversionReward', name: string, amount: string }> }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { __typename: 'AssignTaskPayload', task: { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type BasePerformanceQueryVariables = Exact<{
  base: string;
  year: number;
}>;


export type BasePerformanceQuery = { basePerformance: { __typename: 'BasePerformance', baseName: string, year: number, scored: boolean, score: number | null, outOf: number, fullScore: number, passed: boolean | null, missing: Array<string>, region: { __typename: 'Region', id: string, code: string, name: string }, rule: { __typename: 'PerformanceRule', key: string, from: string | null, to: string | null, passMark: number | null, region: { __typename: 'Region', id: string, code: string, name: string }, weights: Array<{ __typename: 'PerformanceWeight', key: string, weight: number, fullScoreAt: number, direction: IndicatorDirection }>, grades: Array<{ __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, indicators: Array<{ __typename: 'PerformanceIndicator', key: string, nameZh: string, nameEn: string, unitZh: string, unitEn: string, source: IndicatorSource, value: number | null, numerator: number | null, denominator: number | null, weight: number | null, fullScoreAt: number | null, direction: IndicatorDirection | null, score: number | null }>, grade: { __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number } | null, reported: { __typename: 'BaseYear', year: number, version: number, by: string, at: string, figures: { __typename: 'BaseYearFigures', serviceIncome: string | null, totalRevenue: string | null, rndInvestment: string | null, constructionInvestment: string | null, safetyAccidents: number | null, staff: number | null, technicalStaff: number | null, seniorStaff: number | null }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null };

export type BureauDeskQueryVariables = Exact<{
  year: number;
}>;


export type BureauDeskQuery = { requests: { __typename: 'VoucherConnection', totalCount: number }, cityReviews: { __typename: 'VoucherConnection', totalCount: number }, agencyReviews: { __typename: 'VoucherConnection', totalCount: number }, approved: { __typename: 'VoucherConnection', totalCount: number }, disputes: { __typename: 'VoucherConnection', totalCount: number }, payouts: { __typename: 'PayoutConnection', totalCount: number }, failedPayouts: { __typename: 'PayoutConnection', totalCount: number }, overdueStays: { __typename: 'StayConnection', totalCount: number }, leaving: { __typename: 'IncubateeConnection', totalCount: number }, entered: { __typename: 'YearFiguresConnection', totalCount: number } };

export type CarrierListQueryVariables = Exact<{
  filter?: CarrierFilter | null | undefined;
  orderBy?: CarrierSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type CarrierListQuery = { carriers: { __typename: 'CarrierConnection', totalCount?: number, edges: Array<{ __typename: 'CarrierEdge', cursor: string, node: { __typename: 'Carrier', id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number }, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CarrierPeersQueryVariables = Exact<{
  region: string;
  year: number;
  kind: CarrierKind;
  level?: RecognitionLevel | null | undefined;
  metric: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type CarrierPeersQuery = { carrierPeers: { __typename: 'CarrierPeers', count: number, lowerQuartile: number | null, median: number | null, upperQuartile: number | null, mean: number | null, lowerFence: number | null, upperFence: number | null, metric: { __typename: 'Metric', key: string, nameZh: string, nameEn: string, unit: string }, ranking: { __typename: 'CarrierYearConnection', totalCount?: number, edges: Array<{ __typename: 'CarrierYearEdge', cursor: string, node: { __typename: 'CarrierYear', rank: number | null, value: number | null, outlier: boolean | null, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } };

export type CarrierTenantsQueryVariables = Exact<{
  filter?: CarrierFilter | null | undefined;
  orderBy?: CarrierSort | null | undefined;
  stays?: StayFilter | null | undefined;
  soonest?: StaySort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierTenantsQuery = { carriers: { __typename: 'CarrierConnection', totalCount: number, edges: Array<{ __typename: 'CarrierEdge', cursor: string, node: { __typename: 'Carrier', id: string, version: number, name: string, region: { __typename: 'Region', id: string, code: string, name: string }, stays: { __typename: 'StayConnection', totalCount: number, edges: Array<{ __typename: 'StayEdge', cursor: string, node: { __typename: 'Stay', id: string, version: number, incubateeName: string, limitOn: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ChangeFilingMutationVariables = Exact<{
  input: ChangeFilingInput;
}>;


export type ChangeFilingMutation = { changeFiling: { __typename: 'ChangeFilingPayload', pilotBase: { __typename: 'PilotBase', siteArea: number | null, investment: string | null, address: string | null, id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, operator: { __typename: 'Operator', name: string, creditCode: string }, staff: { __typename: 'Staff', total: number, technical: number, senior: number }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, filings: Array<{ __typename: 'Filing', state: FilingState, on: string, documentNumber: string, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }>, equipment: Array<{ __typename: 'Equipment', from: string, leadHours: number, line: string | null, needsApproval: boolean, noticeHours: number, qualification: string | null, quotaHours: number | null, safety: string | null, originalValue: string | null, withdrawnOn: string | null, code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean, openingHours: Array<{ __typename: 'OpeningTime', day: Weekday, from: string, to: string }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ClawBackClaimMutationVariables = Exact<{
  input: ClawBackClaimInput;
}>;


export type ClawBackClaimMutation = { clawBackClaim: { __typename: 'ClawBackClaimPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ClearTitleMutationVariables = Exact<{
  input: ClearTitleInput;
}>;


export type ClearTitleMutation = { clearTitle: { __typename: 'ClearTitlePayload', title: { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ClearingStatementQueryVariables = Exact<{
  input: ClearingStatementInput;
}>;


export type ClearingStatementQuery = { clearingStatement: { __typename: 'ClearingStatementPayload', statement: { __typename: 'ClearingStatement', period: string, paid: string, homeShare: string, partnerShare: string, home: { __typename: 'Region', id: string, code: string, name: string }, partner: { __typename: 'Region', id: string, code: string, name: string }, lines: Array<{ __typename: 'ClearingLine', voucher: string, order: string, applicantName: string, providerName: string, settledOn: string, paid: string, homeShare: string, partnerShare: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CloseCarrierMutationVariables = Exact<{
  input: CloseCarrierInput;
}>;


export type CloseCarrierMutation = { closeCarrier: { __typename: 'CloseCarrierPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CloseInstitutionMutationVariables = Exact<{
  input: CloseInstitutionInput;
}>;


export type CloseInstitutionMutation = { closeInstitution: { __typename: 'CloseInstitutionPayload', institution: { __typename: 'Institution', englishName: string | null, address: string | null, id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }>, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, history: Array<{ __typename: 'InstitutionEvent', act: InstitutionAct, changed: Array<string>, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }> | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, alliance: { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, viewerCan: { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CloseOrderMutationVariables = Exact<{
  input: CloseOrderInput;
}>;


export type CloseOrderMutation = { closeOrder: { __typename: 'CloseOrderPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CloseReportPeriodMutationVariables = Exact<{
  input: CloseReportPeriodInput;
}>;


export type CloseReportPeriodMutation = { closeReportPeriod: { __typename: 'CloseReportPeriodPayload', totals: { __typename: 'ReportTotals', hop: ReportHop, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, region: { __typename: 'Region', id: string, code: string, name: string }, expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, pending: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, items: Array<{ __typename: 'ReportItemTotal', total: string, asClosed: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null } }>, byRegion: Array<{ __typename: 'ReportRegionTotal', region: { __typename: 'Region', id: string, code: string, name: string }, expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, pending: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } }>, closing: { __typename: 'ReportClosing', by: string, at: string, comment: string | null, expected: number, accepted: number, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, corrections: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } } | null, viewerCan: { __typename: 'ReportTotalsActions', close: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CloseWindowMutationVariables = Exact<{
  input: CloseWindowInput;
}>;


export type CloseWindowMutation = { closeWindow: { __typename: 'CloseWindowPayload', window: { __typename: 'ReportWindow', version: number, kinds: Array<CarrierKind>, levels: Array<RecognitionLevel>, by: string, at: string, sample: boolean, id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, exceptions: Array<{ __typename: 'LockException', reason: string, until: string, by: string, at: string, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'ReportWindowActions', close: boolean, grantLockException: boolean, remind: boolean }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CohortCurvesQueryVariables = Exact<{
  region: string;
  from: number;
  to: number;
  filter?: PipelineFilter | null | undefined;
}>;


export type CohortCurvesQuery = { cohortCurves: Array<{ __typename: 'CohortCurve', year: number, entered: number, points: Array<{ __typename: 'CohortPoint', months: number, observed: number, graduated: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, surviving: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }> }> };

export type ContestGrowthLabelMutationVariables = Exact<{
  input: ContestGrowthLabelInput;
}>;


export type ContestGrowthLabelMutation = { contestGrowthLabel: { __typename: 'ContestGrowthLabelPayload', firm: { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, creditCode: string, foundedOn: string, onceTeam: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ContestRecognitionMutationVariables = Exact<{
  input: ContestRecognitionInput;
}>;


export type ContestRecognitionMutation = { contestRecognition: { __typename: 'ContestRecognitionPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ContractChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractChecksQuery = { contractChecks: Array<{ __typename: 'ContractCheck', key: string, code: ContractCheckCode, severity: FindingSeverity, words: Array<string>, meansZh: string, meansEn: string, measures: Array<{ __typename: 'ContractCheckMeasure', name: string, value: string }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> };

export type ContractListQueryVariables = Exact<{
  filter?: TechnologyContractFilter | null | undefined;
  orderBy?: TechnologyContractSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ContractListQuery = { technologyContracts: { __typename: 'TechnologyContractConnection', totalCount?: number, edges: Array<{ __typename: 'TechnologyContractEdge', cursor: string, node: { __typename: 'TechnologyContract', kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreditRecordsQueryVariables = Exact<{
  creditCode: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type CreditRecordsQuery = { creditRecords: { __typename: 'CreditRecordConnection', totalCount?: number, edges: Array<{ __typename: 'CreditRecordEdge', cursor: string, node: { __typename: 'CreditRecord', id: string, version: number, creditCode: string, list: CreditList, from: string, to: string | null, source: string, endedBecause: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal: { __typename: 'DecideAppealPayload', evaluation: { __typename: 'EvaluationRun', weightsBasis: string | null, id: string, version: number, schemeKey: string, kind: EvaluatedKind, year: number, ranOn: string, appealsUntil: string, weighed: boolean, state: EvaluationState, publishedOn: string | null, sample: boolean, scheme: { __typename: 'EvaluationScheme', key: string, name: string, subjects: EvaluatedKind, from: string | null, to: string | null, vetoes: Array<string>, tieBreak: string | null, indicators: Array<{ __typename: 'EvaluationIndicator', key: string, name: string, metric: string | null, quality: boolean, form: ScoringKind, weight: string | null }>, grades: Array<{ __typename: 'EvaluationGrade', name: string, from: string, topPercent: string | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, weights: Array<{ __typename: 'EvaluationWeight', indicator: string, weight: string }>, results: Array<{ __typename: 'EvaluationResult', kind: EvaluatedKind, subject: string, name: string, score: string | null, rank: number | null, grade: string | null, veto: string | null, scores: Array<{ __typename: 'EvaluationScore', indicator: string, value: string | null, said: boolean, points: string | null, place: number | null }> }>, appeals: Array<{ __typename: 'EvaluationAppeal', number: number, subject: string, indicator: string, reason: string, state: AppealState, decision: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, decidedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'EvaluationActions', appeal: boolean, decide: boolean, publish: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DecideDisputeMutationVariables = Exact<{
  input: DecideDisputeInput;
}>;


export type DecideDisputeMutation = { decideDispute: { __typename: 'DecideDisputePayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DecideVoucherRateMutationVariables = Exact<{
  input: DecideVoucherRateInput;
}>;


export type DecideVoucherRateMutation = { decideVoucherRate: { __typename: 'DecideVoucherRatePayload', voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DecideVouchersMutationVariables = Exact<{
  input: DecideVouchersInput;
}>;


export type DecideVouchersMutation = { decideVouchers: { __typename: 'DecideVouchersPayload', decisions: Array<{ __typename: 'DecidedVoucher', id: string, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DescribeAllianceMutationVariables = Exact<{
  input: DescribeAllianceInput;
}>;


export type DescribeAllianceMutation = { describeAlliance: { __typename: 'DescribeAlliancePayload', institution: { __typename: 'Institution', englishName: string | null, address: string | null, id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }>, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, history: Array<{ __typename: 'InstitutionEvent', act: InstitutionAct, changed: Array<string>, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }> | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, alliance: { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, viewerCan: { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EndCapacityMutationVariables = Exact<{
  input: EndCapacityInput;
}>;


export type EndCapacityMutation = { endCapacity: { __typename: 'EndCapacityPayload', person: { __typename: 'RegisteredPerson', phone: string | null, email: string | null, id: string, version: number, name: string, field: string | null, sample: boolean, credentials: Array<{ __typename: 'Credential', what: string, certificateNumber: string, issuer: string, from: string, to: string | null, valid: boolean }>, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'PersonActions', amend: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EndCreditRecordMutationVariables = Exact<{
  input: EndCreditRecordInput;
}>;


export type EndCreditRecordMutation = { endCreditRecord: { __typename: 'EndCreditRecordPayload', creditRecord: { __typename: 'CreditRecord', id: string, version: number, creditCode: string, list: CreditList, from: string, to: string | null, source: string, endedBecause: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EndTieMutationVariables = Exact<{
  input: EndTieInput;
}>;


export type EndTieMutation = { endTie: { __typename: 'EndTiePayload', tie: { __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EnterOnRosterMutationVariables = Exact<{
  input: EnterOnRosterInput;
}>;


export type EnterOnRosterMutation = { enterOnRoster: { __typename: 'EnterOnRosterPayload', title: { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EvaluateRunMutationVariables = Exact<{
  input: EvaluateRunInput;
}>;


export type EvaluateRunMutation = { evaluateRun: { __typename: 'EvaluateRunPayload', evaluation: { __typename: 'EvaluationRun', weightsBasis: string | null, id: string, version: number, schemeKey: string, kind: EvaluatedKind, year: number, ranOn: string, appealsUntil: string, weighed: boolean, state: EvaluationState, publishedOn: string | null, sample: boolean, scheme: { __typename: 'EvaluationScheme', key: string, name: string, subjects: EvaluatedKind, from: string | null, to: string | null, vetoes: Array<string>, tieBreak: string | null, indicators: Array<{ __typename: 'EvaluationIndicator', key: string, name: string, metric: string | null, quality: boolean, form: ScoringKind, weight: string | null }>, grades: Array<{ __typename: 'EvaluationGrade', name: string, from: string, topPercent: string | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, weights: Array<{ __typename: 'EvaluationWeight', indicator: string, weight: string }>, results: Array<{ __typename: 'EvaluationResult', kind: EvaluatedKind, subject: string, name: string, score: string | null, rank: number | null, grade: string | null, veto: string | null, scores: Array<{ __typename: 'EvaluationScore', indicator: string, value: string | null, said: boolean, points: string | null, place: number | null }> }>, appeals: Array<{ __typename: 'EvaluationAppeal', number: number, subject: string, indicator: string, reason: string, state: AppealState, decision: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, decidedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'EvaluationActions', appeal: boolean, decide: boolean, publish: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EvaluationListQueryVariables = Exact<{
  filter?: EvaluationFilter | null | undefined;
  orderBy?: EvaluationRunSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type EvaluationListQuery = { evaluations: { __typename: 'EvaluationRunConnection', totalCount?: number, edges: Array<{ __typename: 'EvaluationRunEdge', cursor: string, node: { __typename: 'EvaluationRun', id: string, version: number, schemeKey: string, kind: EvaluatedKind, year: number, ranOn: string, appealsUntil: string, weighed: boolean, state: EvaluationState, publishedOn: string | null, sample: boolean, scheme: { __typename: 'EvaluationScheme', key: string, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'EvaluationActions', appeal: boolean, decide: boolean, publish: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type EvaluationSchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationSchemesQuery = { evaluationSchemes: Array<{ __typename: 'EvaluationScheme', key: string, name: string, subjects: EvaluatedKind, from: string | null, to: string | null, vetoes: Array<string>, tieBreak: string | null, indicators: Array<{ __typename: 'EvaluationIndicator', key: string, name: string, metric: string | null, quality: boolean, form: ScoringKind, weight: string | null }>, grades: Array<{ __typename: 'EvaluationGrade', name: string, from: string, topPercent: string | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> };

export type ExamineContractMutationVariables = Exact<{
  input: ExamineContractInput;
}>;


export type ExamineContractMutation = { examineContract: { __typename: 'ExamineContractPayload', contract: { __typename: 'TechnologyContract', paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ExportProgressQueryVariables = Exact<{
  export: string;
}>;


export type ExportProgressQuery = { export: { __typename: 'Export', id: string, subject: ExportSubject, period: string, format: ExportFormat, state: ExportState, fileName: string, size: number | null, url: string | null, failure: string | null, requestedAt: string, finishedAt: string | null, expiresAt: string, region: { __typename: 'Region', id: string, code: string, name: string }, progress: { __typename: 'ExportProgress', done: number, total: number } } | null };

export type ExtendTaskMutationVariables = Exact<{
  input: ExtendTaskInput;
}>;


export type ExtendTaskMutation = { extendTask: { __typename: 'ExtendTaskPayload', task: { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type GrantLockExceptionMutationVariables = Exact<{
  input: GrantLockExceptionInput;
}>;


export type GrantLockExceptionMutation = { grantLockException: { __typename: 'GrantLockExceptionPayload', window: { __typename: 'ReportWindow', version: number, kinds: Array<CarrierKind>, levels: Array<RecognitionLevel>, by: string, at: string, sample: boolean, id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, exceptions: Array<{ __typename: 'LockException', reason: string, until: string, by: string, at: string, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'ReportWindowActions', close: boolean, grantLockException: boolean, remind: boolean }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type GrantTitleMutationVariables = Exact<{
  input: GrantTitleInput;
}>;


export type GrantTitleMutation = { grantTitle: { __typename: 'GrantTitlePayload', title: { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type IncubateeListQueryVariables = Exact<{
  filter?: IncubateeFilter | null | undefined;
  orderBy?: IncubateeSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type IncubateeListQuery = { incubatees: { __typename: 'IncubateeConnection', totalCount?: number, edges: Array<{ __typename: 'IncubateeEdge', cursor: string, node:
        | { __typename: 'Firm', id: string, creditCode: string, version: number, name: string, field: IndustryField, sample: boolean, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, inForce: boolean }>, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, region: { __typename: 'Region', id: string, code: string, name: string }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, region: { __typename: 'Region', id: string, code: string, name: string }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null }
       }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type IncubateeRecordsQueryVariables = Exact<{
  incubatee: string;
}>;


export type IncubateeRecordsQuery = { incubatee:
    | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean, stays: { __typename: 'StayConnection', totalCount: number, edges: Array<{ __typename: 'StayEdge', cursor: string, node: { __typename: 'Stay', id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, services: { __typename: 'ServiceConnection', totalCount: number, edges: Array<{ __typename: 'ServiceEdge', cursor: string, node: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, vouchers: { __typename: 'VoucherConnection', totalCount: number, edges: Array<{ __typename: 'VoucherEdge', cursor: string, node: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, bookings: { __typename: 'BookingConnection', totalCount: number, edges: Array<{ __typename: 'BookingEdge', cursor: string, node: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, pilotProjects: { __typename: 'PilotProjectConnection', totalCount: number, edges: Array<{ __typename: 'PilotProjectEdge', cursor: string, node: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null }
    | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, stays: { __typename: 'StayConnection', totalCount: number, edges: Array<{ __typename: 'StayEdge', cursor: string, node: { __typename: 'Stay', id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, services: { __typename: 'ServiceConnection', totalCount: number, edges: Array<{ __typename: 'ServiceEdge', cursor: string, node: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, vouchers: { __typename: 'VoucherConnection', totalCount: number, edges: Array<{ __typename: 'VoucherEdge', cursor: string, node: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, bookings: { __typename: 'BookingConnection', totalCount: number, edges: Array<{ __typename: 'BookingEdge', cursor: string, node: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, pilotProjects: { __typename: 'PilotProjectConnection', totalCount: number, edges: Array<{ __typename: 'PilotProjectEdge', cursor: string, node: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null }
   | null };

export type InstitutionKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionKindsQuery = { institutionKinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, from: string | null, to: string | null, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }> };

export type InstitutionPageQueryVariables = Exact<{
  institution: string;
}>;


export type InstitutionPageQuery = { institution: { __typename: 'Institution', englishName: string | null, address: string | null, id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }>, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, history: Array<{ __typename: 'InstitutionEvent', act: InstitutionAct, changed: Array<string>, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }> | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, alliance: { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, viewerCan: { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null } | null };

export type InstitutionSearchQueryVariables = Exact<{
  filter?: InstitutionFilter | null | undefined;
  orderBy?: InstitutionSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type InstitutionSearchQuery = { institutions: { __typename: 'InstitutionConnection', totalCount?: number, edges: Array<{ __typename: 'InstitutionEdge', cursor: string, node: { __typename: 'Institution', id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type IssueVoucherMutationVariables = Exact<{
  input: IssueVoucherInput;
}>;


export type IssueVoucherMutation = { issueVoucher: { __typename: 'IssueVoucherPayload', voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type JudgeProgressMutationVariables = Exact<{
  input: JudgeProgressInput;
}>;


export type JudgeProgressMutation = { judgeProgress: { __typename: 'JudgeProgressPayload', task: { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type LiftSuspensionMutationVariables = Exact<{
  input: LiftSuspensionInput;
}>;


export type LiftSuspensionMutation = { liftSuspension: { __typename: 'LiftSuspensionPayload', provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type MetricCatalogueQueryVariables = Exact<{
  region: string;
  period: string;
  filter?: PipelineFilter | null | undefined;
  keys?: Array<string> | string | null | undefined;
}>;


export type MetricCatalogueQuery = { metricCatalogue: Array<{ __typename: 'Metric', source: string, additive: boolean, ofCarriers: boolean, peer: boolean, answered: boolean, unansweredZh: string | null, unansweredEn: string | null, indicators: Array<string>, definitionZh: string, definitionEn: string, key: string, nameZh: string, nameEn: string, unit: string, numerator: { __typename: 'Metric', key: string } | null, denominator: { __typename: 'Metric', key: string } | null }>, pipeline: { __typename: 'Pipeline', stockOn: string, total: { __typename: 'PipelineFigures', metrics: Array<{ __typename: 'MetricValue', value: string | null, numerator: string | null, denominator: string | null, metric: { __typename: 'Metric', key: string, nameZh: string, nameEn: string, unit: string } }> } } };

export type MyExportsQueryVariables = Exact<{
  orderBy?: ExportSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyExportsQuery = { exports: { __typename: 'ExportConnection', totalCount?: number, edges: Array<{ __typename: 'ExportEdge', cursor: string, node: { __typename: 'Export', id: string, subject: ExportSubject, period: string, format: ExportFormat, state: ExportState, fileName: string, size: number | null, url: string | null, failure: string | null, requestedAt: string, finishedAt: string | null, expiresAt: string, region: { __typename: 'Region', id: string, code: string, name: string }, progress: { __typename: 'ExportProgress', done: number, total: number } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OpenWindowMutationVariables = Exact<{
  input: OpenWindowInput;
}>;


export type OpenWindowMutation = { openWindow: { __typename: 'OpenWindowPayload', window: { __typename: 'ReportWindow', version: number, kinds: Array<CarrierKind>, levels: Array<RecognitionLevel>, by: string, at: string, sample: boolean, id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, exceptions: Array<{ __typename: 'LockException', reason: string, until: string, by: string, at: string, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'ReportWindowActions', close: boolean, grantLockException: boolean, remind: boolean }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type OutliersQueryVariables = Exact<{
  region: string;
  year: number;
  signals?: Array<HollowSignal> | HollowSignal | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type OutliersQuery = { hollowCarriers: { __typename: 'CarrierYearConnection', totalCount?: number, edges: Array<{ __typename: 'CarrierYearEdge', cursor: string, node: { __typename: 'CarrierYear', kind: CarrierKind, level: RecognitionLevel | null, signals: Array<HollowSignal>, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OverdueConversionsQueryVariables = Exact<{
  region: string;
  orderBy?: RegisteredAchievementSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type OverdueConversionsQuery = { achievements: { __typename: 'RegisteredAchievementConnection', totalCount?: number, edges: Array<{ __typename: 'RegisteredAchievementEdge', cursor: string, node: { __typename: 'RegisteredAchievement', id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OverdueTasksQueryVariables = Exact<{
  region?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type OverdueTasksQuery = { tasks: { __typename: 'TaskConnection', totalCount?: number, edges: Array<{ __typename: 'TaskEdge', cursor: string, node: { __typename: 'Task', id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, leads: Array<{ __typename: 'TaskUnit', name: string }>, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PayoutListQueryVariables = Exact<{
  filter?: PayoutFilter | null | undefined;
  orderBy?: PayoutSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PayoutListQuery = { payouts: { __typename: 'PayoutConnection', totalCount: number, edges: Array<{ __typename: 'PayoutEdge', cursor: string, node: { __typename: 'Payout', settlement: string, payee: string, id: string, amount: string, state: PayoutState, settledOn: string, paidOn: string | null, failure: string | null, reference: string | null, order: string, voucher: string, account: { __typename: 'PayeeAccount', number: string | null, accountName: string, bank: string, maskedNumber: string } | null, transfers: Array<{ __typename: 'Transfer', outcome: PaymentOutcome, on: string, reference: string | null, reason: string | null, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, programme: { __typename: 'Programme', id: string, title: string }, viewerCan: { __typename: 'PayoutActions', recordPaid: boolean, recordFailed: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PerformanceRulesQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type PerformanceRulesQuery = { performanceRules: Array<{ __typename: 'PerformanceRule', key: string, from: string | null, to: string | null, passMark: number | null, region: { __typename: 'Region', id: string, code: string, name: string }, weights: Array<{ __typename: 'PerformanceWeight', key: string, weight: number, fullScoreAt: number, direction: IndicatorDirection }>, grades: Array<{ __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> };

export type PersonPageQueryVariables = Exact<{
  person: string;
}>;


export type PersonPageQuery = { registeredPerson: { __typename: 'RegisteredPerson', phone: string | null, email: string | null, id: string, version: number, name: string, field: string | null, sample: boolean, credentials: Array<{ __typename: 'Credential', what: string, certificateNumber: string, issuer: string, from: string, to: string | null, valid: boolean }>, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'PersonActions', amend: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> } | null };

export type PersonSearchQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: RegisteredPersonSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type PersonSearchQuery = { registeredPeople: { __typename: 'RegisteredPersonConnection', totalCount?: number, edges: Array<{ __typename: 'RegisteredPersonEdge', cursor: string, node: { __typename: 'RegisteredPerson', id: string, version: number, name: string, field: string | null, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PilotProjectListQueryVariables = Exact<{
  filter?: PilotProjectFilter | null | undefined;
  orderBy?: PilotProjectSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type PilotProjectListQuery = { pilotProjects: { __typename: 'PilotProjectConnection', totalCount?: number, edges: Array<{ __typename: 'PilotProjectEdge', cursor: string, node: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, applicant:
          | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
          | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
         | null, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PlanTaskMutationVariables = Exact<{
  input: PlanTaskInput;
}>;


export type PlanTaskMutation = { planTask: { __typename: 'PlanTaskPayload', task: { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type PolicyDocumentQueryVariables = Exact<{
  document: string;
  priorities?: Array<ClausePriority> | ClausePriority | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PolicyDocumentQuery = { policyDocument: { __typename: 'PolicyDocument', publishedOn: string | null, baselineYear: number | null, title: string | null, issuer: string | null, issuedOn: string | null, issuedOnBasis: Basis | null, firstYear: number, lastYear: number, id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, places: Array<{ __typename: 'Region', id: string, code: string, name: string }>, repeal: { __typename: 'Repeal', words: string, on: string | null, noteZh: string, noteEn: string } | null, region: { __typename: 'Region', id: string, code: string, name: string }, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } | null, clauses: { __typename: 'ClauseConnection', totalCount: number, edges: Array<{ __typename: 'ClauseEdge', cursor: string, node: { __typename: 'Clause', id: string, number: string, words: string, summary: string, priority: ClausePriority, reliability: Reliability } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PolicyTargetsQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PolicyTargetsQuery = { targets: { __typename: 'TargetConnection', totalCount: number, edges: Array<{ __typename: 'TargetEdge', cursor: string, node: { __typename: 'Target', firstYear: number, lastYear: number, unmeasuredZh: string | null, unmeasuredEn: string | null, id: string, indicator: string, nameZh: string, nameEn: string, nature: TargetNature, comparator: TargetComparator, value: string | null, unit: string, unitZh: string, unitEn: string, words: string, noteZh: string | null, noteEn: string | null, metricKey: string | null, coverage: TargetCoverage | null, reliability: Reliability, dueDays: Array<{ __typename: 'DueDay', month: number, day: number }>, clause: { __typename: 'Clause', id: string, number: string, words: string, summary: string, priority: ClausePriority, reliability: Reliability }, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> }, baseline: { __typename: 'TargetBaseline', year: number, value: string, source: Basis } | null, timing: { __typename: 'TargetTiming', kind: TargetTimingKind, from: number | null, to: number | null, counting: TargetCounting | null }, metric: { __typename: 'Metric', definitionZh: string, definitionEn: string, key: string, nameZh: string, nameEn: string, unit: string } | null, regions: Array<{ __typename: 'Region', id: string, code: string, name: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ProgrammeLedgerQueryVariables = Exact<{
  programme: string;
  year: number;
  orderBy?: SettlementSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ProgrammeLedgerQuery = { programmeBudget: { __typename: 'ProgrammeBudget', year: number, amount: string, committed: string, available: string } | null, ledgerAudit: { __typename: 'LedgerAuditPayload', audit: { __typename: 'LedgerAudit', clean: boolean, at: string, vouchers: number, orders: number, entries: number, totals: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string }, findings: Array<{ __typename: 'AuditFinding', voucher: string | null, message: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> }, settlements: { __typename: 'SettlementConnection', totalCount?: number, edges: Array<{ __typename: 'SettlementEdge', cursor: string, node: { __typename: 'Settlement', id: string, on: string, by: string, total: string, done: boolean, programme: { __typename: 'Programme', id: string, title: string }, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, items: Array<{ __typename: 'SettlementItem', payee: string, amount: string, paid: boolean | null, order: string, voucher: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ProgrammeRecordsQueryVariables = Exact<{
  programme: string;
  filter?: VoucherFilter | null | undefined;
  orderBy?: VoucherSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgrammeRecordsQuery = { programme: { __typename: 'Programme', id: string, title: string, vouchers: { __typename: 'VoucherConnection', totalCount: number, edges: Array<{ __typename: 'VoucherEdge', cursor: string, node: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, settlements: { __typename: 'SettlementConnection', totalCount: number, edges: Array<{ __typename: 'SettlementEdge', cursor: string, node: { __typename: 'Settlement', id: string, on: string, total: string, done: boolean, by: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type ProviderRecordsQueryVariables = Exact<{
  provider: string;
  filter?: VoucherFilter | null | undefined;
  orderBy?: VoucherSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProviderRecordsQuery = { provider: { __typename: 'Provider', id: string, version: number, name: string, vouchers: { __typename: 'VoucherConnection', totalCount: number, edges: Array<{ __typename: 'VoucherEdge', cursor: string, node: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type PublishAchievementsMutationVariables = Exact<{
  input: PublishAchievementsInput;
}>;


export type PublishAchievementsMutation = { publishAchievements: { __typename: 'PublishAchievementsPayload', achievements: Array<{ __typename: 'RegisteredAchievement', id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type PublishEvaluationMutationVariables = Exact<{
  input: PublishEvaluationInput;
}>;


export type PublishEvaluationMutation = { publishEvaluation: { __typename: 'PublishEvaluationPayload', evaluation: { __typename: 'EvaluationRun', weightsBasis: string | null, id: string, version: number, schemeKey: string, kind: EvaluatedKind, year: number, ranOn: string, appealsUntil: string, weighed: boolean, state: EvaluationState, publishedOn: string | null, sample: boolean, scheme: { __typename: 'EvaluationScheme', key: string, name: string, subjects: EvaluatedKind, from: string | null, to: string | null, vetoes: Array<string>, tieBreak: string | null, indicators: Array<{ __typename: 'EvaluationIndicator', key: string, name: string, metric: string | null, quality: boolean, form: ScoringKind, weight: string | null }>, grades: Array<{ __typename: 'EvaluationGrade', name: string, from: string, topPercent: string | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, weights: Array<{ __typename: 'EvaluationWeight', indicator: string, weight: string }>, results: Array<{ __typename: 'EvaluationResult', kind: EvaluatedKind, subject: string, name: string, score: string | null, rank: number | null, grade: string | null, veto: string | null, scores: Array<{ __typename: 'EvaluationScore', indicator: string, value: string | null, said: boolean, points: string | null, place: number | null }> }>, appeals: Array<{ __typename: 'EvaluationAppeal', number: number, subject: string, indicator: string, reason: string, state: AppealState, decision: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, decidedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'EvaluationActions', appeal: boolean, decide: boolean, publish: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type PutQualificationMutationVariables = Exact<{
  input: PutQualificationInput;
}>;


export type PutQualificationMutation = { putQualification: { __typename: 'PutQualificationPayload', provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RankingQueryVariables = Exact<{
  evaluation: string;
}>;


export type RankingQuery = { evaluation: { __typename: 'EvaluationRun', weightsBasis: string | null, id: string, version: number, schemeKey: string, kind: EvaluatedKind, year: number, ranOn: string, appealsUntil: string, weighed: boolean, state: EvaluationState, publishedOn: string | null, sample: boolean, scheme: { __typename: 'EvaluationScheme', key: string, name: string, subjects: EvaluatedKind, from: string | null, to: string | null, vetoes: Array<string>, tieBreak: string | null, indicators: Array<{ __typename: 'EvaluationIndicator', key: string, name: string, metric: string | null, quality: boolean, form: ScoringKind, weight: string | null }>, grades: Array<{ __typename: 'EvaluationGrade', name: string, from: string, topPercent: string | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, weights: Array<{ __typename: 'EvaluationWeight', indicator: string, weight: string }>, results: Array<{ __typename: 'EvaluationResult', kind: EvaluatedKind, subject: string, name: string, score: string | null, rank: number | null, grade: string | null, veto: string | null, scores: Array<{ __typename: 'EvaluationScore', indicator: string, value: string | null, said: boolean, points: string | null, place: number | null }> }>, appeals: Array<{ __typename: 'EvaluationAppeal', number: number, subject: string, indicator: string, reason: string, state: AppealState, decision: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, decidedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'EvaluationActions', appeal: boolean, decide: boolean, publish: boolean } } | null };

export type ReapproveContractMutationVariables = Exact<{
  input: ReapproveContractInput;
}>;


export type ReapproveContractMutation = { reapproveContract: { __typename: 'ReapproveContractPayload', contract: { __typename: 'TechnologyContract', paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecogniseCarrierMutationVariables = Exact<{
  input: RecogniseCarrierInput;
}>;


export type RecogniseCarrierMutation = { recogniseCarrier: { __typename: 'RecogniseCarrierPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecognitionRulesQueryVariables = Exact<{
  kind?: CarrierKind | null | undefined;
  on?: string | null | undefined;
}>;


export type RecognitionRulesQuery = { recognitionRules: Array<{ __typename: 'RecognitionRule', key: string, carrierKinds: Array<CarrierKind>, level: RecognitionLevel | null, recognitionClass: RecognitionClass | null, from: string | null, to: string | null, region: { __typename: 'Region', id: string, code: string, name: string }, conditions: Array<{ __typename: 'RuleCondition', indicator: string, words: string, anyOf: string | null, force: ConditionForce, comparator: Comparator | null, value: number | null, unit: string | null, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> };

export type RecordCapacityMutationVariables = Exact<{
  input: RecordCapacityInput;
}>;


export type RecordCapacityMutation = { recordCapacity: { __typename: 'RecordCapacityPayload', person: { __typename: 'RegisteredPerson', phone: string | null, email: string | null, id: string, version: number, name: string, field: string | null, sample: boolean, credentials: Array<{ __typename: 'Credential', what: string, certificateNumber: string, issuer: string, from: string, to: string | null, valid: boolean }>, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'PersonActions', amend: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordCredentialMutationVariables = Exact<{
  input: RecordCredentialInput;
}>;


export type RecordCredentialMutation = { recordCredential: { __typename: 'RecordCredentialPayload', person: { __typename: 'RegisteredPerson', phone: string | null, email: string | null, id: string, version: number, name: string, field: string | null, sample: boolean, credentials: Array<{ __typename: 'Credential', what: string, certificateNumber: string, issuer: string, from: string, to: string | null, valid: boolean }>, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'PersonActions', amend: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordCreditRecordMutationVariables = Exact<{
  input: RecordCreditRecordInput;
}>;


export type RecordCreditRecordMutation = { recordCreditRecord: { __typename: 'RecordCreditRecordPayload', creditRecord: { __typename: 'CreditRecord', id: string, version: number, creditCode: string, list: CreditList, from: string, to: string | null, source: string, endedBecause: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment: { __typename: 'RecordPaymentPayload', payout: { __typename: 'Payout', id: string, amount: string, state: PayoutState, settledOn: string, paidOn: string | null, failure: string | null, reference: string | null, order: string, voucher: string, account: { __typename: 'PayeeAccount', accountName: string, bank: string, number: string | null } | null, transfers: Array<{ __typename: 'Transfer', outcome: PaymentOutcome, on: string, reference: string | null, reason: string | null, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, programme: { __typename: 'Programme', id: string, title: string }, viewerCan: { __typename: 'PayoutActions', recordPaid: boolean, recordFailed: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordProviderTiesMutationVariables = Exact<{
  input: RecordProviderTiesInput;
}>;


export type RecordProviderTiesMutation = { recordProviderTies: { __typename: 'RecordProviderTiesPayload', provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegionOverviewQueryVariables = Exact<{
  region: string;
  period: string;
  filter?: PipelineFilter | null | undefined;
}>;


export type RegionOverviewQuery = { pipeline: { __typename: 'Pipeline', period: string, asOf: string, stockOn: string, region: { __typename: 'Region', id: string, code: string, name: string }, total: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, vouchers: { __typename: 'VoucherFigures', amountIssued: string, useRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } } | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number }, entries: { __typename: 'Entries', total: number }, graduations: { __typename: 'Graduations', total: number }, exits: { __typename: 'Exits', total: number }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number }>, metrics: Array<{ __typename: 'MetricValue', value: string | null, metric: { __typename: 'Metric', key: string }, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null }> }, samePeriodLastYear: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number }, entries: { __typename: 'Entries', total: number }, graduations: { __typename: 'Graduations', total: number }, exits: { __typename: 'Exits', total: number }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number }> } } };

export type RegionPipelineQueryVariables = Exact<{
  region: string;
  period: string;
  filter?: PipelineFilter | null | undefined;
}>;


export type RegionPipelineQuery = { pipeline: { __typename: 'Pipeline', period: string, asOf: string, stockOn: string, region: { __typename: 'Region', id: string, code: string, name: string }, total: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> }, entries: { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number }, graduations: { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> }, exits: { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number }>, registrationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, monthsToGraduation: { __typename: 'Spread', count: number, lowerQuartile: number | null, median: number | null, upperQuartile: number | null, mean: number | null }, newLabels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }>, labelSteps: Array<{ __typename: 'LabelStep', from: GrowthLabelKind | null, to: GrowthLabelKind, firms: number }>, servicesPerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, yearFigures: { __typename: 'YearFigureTotals', reported: number, confirmed: number, employees: number, freshGraduatesHired: number, revenue: string, rndExpenditure: string, taxPaid: string, financingRaised: string, financed: number, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number, employeesPerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, revenuePerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, rndIntensity: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } } | null, vouchers: { __typename: 'VoucherFigures', budget: string | null, requested: number, issued: number, amountIssued: string, orders: number, amountUsed: string, ordersSettled: number, amountSettled: string, amountClawedBack: string, useRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, settlementRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, leverage: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, steps: Array<{ __typename: 'VoucherStepFigures', step: VoucherStep, count: number, meanDays: number }> } | null, pilotProjects: { __typename: 'PilotFigures', proposed: number, started: number, concluded: number, failed: number, trlGained: number, cost: string, successRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } } | null }, samePeriodLastYear: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> }, entries: { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number }, graduations: { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> }, exits: { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number }> }, byCarrierKind: Array<{ __typename: 'CarrierKindFigures', kind: CarrierKind, figures: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> }, entries: { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number }, graduations: { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> }, exits: { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number }> } }>, byLevel: Array<{ __typename: 'LevelFigures', level: RecognitionLevel | null, figures: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> }, entries: { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number }, graduations: { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> }, exits: { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number }> } }>, byField: Array<{ __typename: 'FieldFigures', field: IndustryField | null, figures: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> }, entries: { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number }, graduations: { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> }, exits: { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number }> } }>, children: Array<{ __typename: 'RegionFigures', region: { __typename: 'Region', id: string, code: string, name: string }, figures: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> }, entries: { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number }, graduations: { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> }, exits: { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number }> } }> } };

export type RegionRecordsQueryVariables = Exact<{
  region: string;
  period: string;
  filter?: PipelineFilter | null | undefined;
}>;


export type RegionRecordsQuery = { pipeline: { __typename: 'Pipeline', period: string, stockOn: string, total: { __typename: 'PipelineFigures', metrics: Array<{ __typename: 'MetricValue', value: string | null, metric: { __typename: 'Metric', key: string }, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null }> } } };

export type RegionScorecardQueryVariables = Exact<{
  region: string;
  year: number;
}>;


export type RegionScorecardQuery = { regionScorecard: Array<{ __typename: 'EvaluationResult', kind: EvaluatedKind, subject: string, name: string, score: string | null, rank: number | null, grade: string | null, veto: string | null, scores: Array<{ __typename: 'EvaluationScore', indicator: string, value: string | null, said: boolean, points: string | null, place: number | null }> }> };

export type RegionSeriesQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
  filter?: PipelineFilter | null | undefined;
}>;


export type RegionSeriesQuery = { pipelineSeries: Array<{ __typename: 'Pipeline', period: string, asOf: string, stockOn: string, total: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number }, entries: { __typename: 'Entries', total: number }, graduations: { __typename: 'Graduations', total: number }, exits: { __typename: 'Exits', total: number }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number }> } }> };

export type RegionTreeQueryVariables = Exact<{
  code: string;
}>;


export type RegionTreeQuery = { region: { __typename: 'Region', level: RegionLevel, id: string, code: string, name: string, parent: { __typename: 'Region', id: string, code: string, name: string } | null, children: Array<{ __typename: 'Region', level: RegionLevel, id: string, code: string, name: string }> } | null };

export type RegisterCarrierMutationVariables = Exact<{
  input: RegisterCarrierInput;
}>;


export type RegisterCarrierMutation = { registerCarrier: { __typename: 'RegisterCarrierPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterFirmMutationVariables = Exact<{
  input: RegisterFirmInput;
}>;


export type RegisterFirmMutation = { registerFirm: { __typename: 'RegisterFirmPayload', registeredFirm: { __typename: 'RegisteredFirm', id: string, version: number, name: string, creditCode: string, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string }
        | { __typename: 'Team', id: string }
       | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'RegisteredFirmActions', rename: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterInstitutionMutationVariables = Exact<{
  input: RegisterInstitutionInput;
}>;


export type RegisterInstitutionMutation = { registerInstitution: { __typename: 'RegisterInstitutionPayload', institution: { __typename: 'Institution', englishName: string | null, address: string | null, id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }>, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, history: Array<{ __typename: 'InstitutionEvent', act: InstitutionAct, changed: Array<string>, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }> | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, alliance: { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, viewerCan: { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson: { __typename: 'RegisterPersonPayload', person: { __typename: 'RegisteredPerson', phone: string | null, email: string | null, id: string, version: number, name: string, field: string | null, sample: boolean, credentials: Array<{ __typename: 'Credential', what: string, certificateNumber: string, issuer: string, from: string, to: string | null, valid: boolean }>, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'PersonActions', amend: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, capacities: Array<{ __typename: 'Capacity', kind: CapacityKind, from: string, to: string | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterPilotBaseMutationVariables = Exact<{
  input: RegisterPilotBaseInput;
}>;


export type RegisterPilotBaseMutation = { registerPilotBase: { __typename: 'RegisterPilotBasePayload', pilotBase: { __typename: 'PilotBase', siteArea: number | null, investment: string | null, address: string | null, id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, operator: { __typename: 'Operator', name: string, creditCode: string }, staff: { __typename: 'Staff', total: number, technical: number, senior: number }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, filings: Array<{ __typename: 'Filing', state: FilingState, on: string, documentNumber: string, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }>, equipment: Array<{ __typename: 'Equipment', from: string, leadHours: number, line: string | null, needsApproval: boolean, noticeHours: number, qualification: string | null, quotaHours: number | null, safety: string | null, originalValue: string | null, withdrawnOn: string | null, code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean, openingHours: Array<{ __typename: 'OpeningTime', day: Weekday, from: string, to: string }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterProgrammeMutationVariables = Exact<{
  input: RegisterProgrammeInput;
}>;


export type RegisterProgrammeMutation = { registerProgramme: { __typename: 'RegisterProgrammePayload', programme: { __typename: 'Programme', version: number, sample: boolean, id: string, title: string, termsInForce: { __typename: 'ProgrammeTerms', from: string, to: string | null } | null, terms: Array<{ __typename: 'ProgrammeTerms', from: string, to: string | null, applicants: { __typename: 'ProgrammeApplicants', forms: Array<IncubateeForm>, labels: Array<GrowthLabelKind>, maxAgeMonths: number | null, maxStaff: number | null, maxRevenue: string | null, maxAssets: string | null, maxCapital: string | null, minCoreMembers: number | null, unlisted: boolean, insteadOfLabel: { __typename: 'Residency', level: RecognitionLevel | null } | null, ofTeams: { __typename: 'Residency', level: RecognitionLevel | null } | null }, coverage: { __typename: 'ProgrammeCoverage', services: Array<VoucherServiceKind>, statutoryExcluded: boolean, localOnly: boolean, partners: Array<{ __typename: 'Partner', sharePercent: number, region: { __typename: 'Region', id: string, code: string, name: string } }> }, funding: { __typename: 'ProgrammeFunding', ratePercent: number | null, perRequest: string | null, firstRequest: string | null, firmYear: string | null, teamYear: string | null, kindRates: Array<{ __typename: 'KindRate', kind: VoucherServiceKind, percent: number }>, perKind: Array<{ __typename: 'KindCap', kind: VoucherServiceKind, amount: string }> }, requests: { __typename: 'ProgrammeRequests', perYear: number | null, oneAtATime: boolean, lapsePercent: number | null }, validity: { __typename: 'ProgrammeValidity', months: number | null, untilMonth: number | null, untilDay: number | null }, settlement: { __typename: 'ProgrammeSettlement', model: SettlementModel, evidence: Array<EvidenceKind>, noticeDays: number | null, stageDays: Array<{ __typename: 'StageDays', stage: ClaimStage, days: number }> }, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sources: Array<{ __typename: 'TermSource', term: Term, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> }>, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterProviderMutationVariables = Exact<{
  input: RegisterProviderInput;
}>;


export type RegisterProviderMutation = { registerProvider: { __typename: 'RegisterProviderPayload', provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisteredFirmPageQueryVariables = Exact<{
  registeredFirm: string;
}>;


export type RegisteredFirmPageQuery = { registeredFirm: { __typename: 'RegisteredFirm', id: string, version: number, name: string, creditCode: string, sample: boolean, incubatee:
      | { __typename: 'Firm', id: string }
      | { __typename: 'Team', id: string }
     | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'RegisteredFirmActions', rename: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null };

export type RegisteredFirmSearchQueryVariables = Exact<{
  filter?: RegisteredFirmFilter | null | undefined;
  orderBy?: RegisteredFirmSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type RegisteredFirmSearchQuery = { registeredFirms: { __typename: 'RegisteredFirmConnection', totalCount?: number, edges: Array<{ __typename: 'RegisteredFirmEdge', cursor: string, node: { __typename: 'RegisteredFirm', id: string, version: number, name: string, creditCode: string, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ReinstateRecognitionMutationVariables = Exact<{
  input: ReinstateRecognitionInput;
}>;


export type ReinstateRecognitionMutation = { reinstateRecognition: { __typename: 'ReinstateRecognitionPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, changes: Array<{ __typename: 'CarrierChange', since: string, documentNumber: string | null, reason: string | null, before: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, after: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, recognitionCorrections: Array<{ __typename: 'RecognitionCorrection', voided: boolean, reason: string, before: { __typename: 'RecognitionBefore', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, spaceCorrections: Array<{ __typename: 'SpaceCorrection', voided: boolean, reason: string, before: { __typename: 'SpaceUnitBefore', code: string, floor: string | null, area: number, from: string, to: string | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RejectVoucherMutationVariables = Exact<{
  input: RejectVoucherInput;
}>;


export type RejectVoucherMutation = { rejectVoucher: { __typename: 'RejectVoucherPayload', voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RelocateCarrierMutationVariables = Exact<{
  input: RelocateCarrierInput;
}>;


export type RelocateCarrierMutation = { relocateCarrier: { __typename: 'RelocateCarrierPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, seats: Array<{ __typename: 'Seat', address: string | null, from: string, documentNumber: string | null, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null }>, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RemindRespondentsMutationVariables = Exact<{
  input: RemindRespondentsInput;
}>;


export type RemindRespondentsMutation = { remindRespondents: { __typename: 'RemindRespondentsPayload', reminder: { __typename: 'ReportReminder', message: string | null, count: number, by: string, at: string, region: { __typename: 'Region', id: string, code: string, name: string }, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RenameRegisteredFirmMutationVariables = Exact<{
  input: RenameRegisteredFirmInput;
}>;


export type RenameRegisteredFirmMutation = { renameRegisteredFirm: { __typename: 'RenameRegisteredFirmPayload', registeredFirm: { __typename: 'RegisteredFirm', id: string, version: number, name: string, creditCode: string, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string }
        | { __typename: 'Team', id: string }
       | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, viewerCan: { __typename: 'RegisteredFirmActions', rename: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RenewTitleMutationVariables = Exact<{
  input: RenewTitleInput;
}>;


export type RenewTitleMutation = { renewTitle: { __typename: 'RenewTitlePayload', title: { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReopenInstitutionMutationVariables = Exact<{
  input: ReopenInstitutionInput;
}>;


export type ReopenInstitutionMutation = { reopenInstitution: { __typename: 'ReopenInstitutionPayload', institution: { __typename: 'Institution', englishName: string | null, address: string | null, id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }>, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, history: Array<{ __typename: 'InstitutionEvent', act: InstitutionAct, changed: Array<string>, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }> | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, alliance: { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, viewerCan: { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReopenReportMutationVariables = Exact<{
  input: ReopenReportInput;
}>;


export type ReopenReportMutation = { reopenReport: { __typename: 'ReopenReportPayload', report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReopenTaskMutationVariables = Exact<{
  input: ReopenTaskInput;
}>;


export type ReopenTaskMutation = { reopenTask: { __typename: 'ReopenTaskPayload', task: { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReportDisagreementsQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined;
  orderBy?: ReportSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ReportDisagreementsQuery = { reports: { __typename: 'ReportConnection', totalCount?: number, edges: Array<{ __typename: 'ReportEdge', cursor: string, node: { __typename: 'Report', id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, disagreements: Array<{ __typename: 'ReportDisagreement', reason: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, recorded: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ReportListQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined;
  orderBy?: ReportSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ReportListQuery = { reports: { __typename: 'ReportConnection', totalCount?: number, edges: Array<{ __typename: 'ReportEdge', cursor: string, node: { __typename: 'Report', id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type ReportProgressMutation = { reportProgress: { __typename: 'ReportProgressPayload', task: { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReportReviewQueryVariables = Exact<{
  report: string;
}>;


export type ReportReviewQuery = { reportDraft: { __typename: 'ReportDraft', sound: boolean, report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, items: Array<{ __typename: 'ReportDraftItem', reason: string | null, by: string | null, at: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, derived: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null, typed: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, lastPeriod: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, samePeriodLastYear: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }>, findings: Array<{ __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null }>, differences: Array<{ __typename: 'ReportDifference', item: string, before: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, now: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }> } | null };

export type ReportTotalsQueryVariables = Exact<{
  window: string;
  region?: string | null | undefined;
}>;


export type ReportTotalsQuery = { reportTotals: { __typename: 'ReportTotals', hop: ReportHop, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, region: { __typename: 'Region', id: string, code: string, name: string }, expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, pending: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, items: Array<{ __typename: 'ReportItemTotal', total: string, asClosed: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null } }>, byRegion: Array<{ __typename: 'ReportRegionTotal', region: { __typename: 'Region', id: string, code: string, name: string }, expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, pending: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } }>, closing: { __typename: 'ReportClosing', by: string, at: string, comment: string | null, expected: number, accepted: number, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, corrections: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } } | null, viewerCan: { __typename: 'ReportTotalsActions', close: boolean } } | null };

export type ReportWindowListQueryVariables = Exact<{
  filter?: ReportWindowFilter | null | undefined;
  orderBy?: ReportWindowSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ReportWindowListQuery = { reportWindows: { __typename: 'ReportWindowConnection', totalCount?: number, edges: Array<{ __typename: 'ReportWindowEdge', cursor: string, node: { __typename: 'ReportWindow', version: number, kinds: Array<CarrierKind>, levels: Array<RecognitionLevel>, by: string, at: string, sample: boolean, id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, exceptions: Array<{ __typename: 'LockException', reason: string, until: string, by: string, at: string, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'ReportWindowActions', close: boolean, grantLockException: boolean, remind: boolean }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ReportingRatesQueryVariables = Exact<{
  window: string;
  region?: string | null | undefined;
}>;


export type ReportingRatesQuery = { reportingRates: { __typename: 'ReportingRates', window: { __typename: 'ReportWindow', version: number, kinds: Array<CarrierKind>, levels: Array<RecognitionLevel>, by: string, at: string, sample: boolean, id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, exceptions: Array<{ __typename: 'LockException', reason: string, until: string, by: string, at: string, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'ReportWindowActions', close: boolean, grantLockException: boolean, remind: boolean }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, region: { __typename: 'Region', id: string, code: string, name: string }, total: { __typename: 'ReportingRate', expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, started: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, submitted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, onTime: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, byHop: Array<{ __typename: 'ReportingHopCount', hop: ReportHop, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } }> }, byLevel: Array<{ __typename: 'ReportingLevelRate', level: RecognitionLevel | null, rate: { __typename: 'ReportingRate', expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, started: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, submitted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, onTime: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, byHop: Array<{ __typename: 'ReportingHopCount', hop: ReportHop, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } }> } }>, byRegion: Array<{ __typename: 'ReportingRegionRate', region: { __typename: 'Region', id: string, code: string, name: string }, rate: { __typename: 'ReportingRate', expected: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, started: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, submitted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, onTime: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } }, byHop: Array<{ __typename: 'ReportingHopCount', hop: ReportHop, accepted: { __typename: 'ReportingCount', count: number, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } } }> } }> } | null };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport: { __typename: 'RequestExportPayload', export: { __typename: 'Export', id: string, subject: ExportSubject, period: string, format: ExportFormat, state: ExportState, fileName: string, size: number | null, url: string | null, failure: string | null, requestedAt: string, finishedAt: string | null, expiresAt: string, region: { __typename: 'Region', id: string, code: string, name: string }, progress: { __typename: 'ExportProgress', done: number, total: number } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { returnReport: { __typename: 'ReturnReportPayload', report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReviewClaimMutationVariables = Exact<{
  input: ReviewClaimInput;
}>;


export type ReviewClaimMutation = { reviewClaim: { __typename: 'ReviewClaimPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReviewQueueQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined;
  orderBy?: ReportSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { __typename: 'ReportConnection', totalCount?: number, edges: Array<{ __typename: 'ReportEdge', cursor: string, node: { __typename: 'Report', id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RevokeContractMutationVariables = Exact<{
  input: RevokeContractInput;
}>;


export type RevokeContractMutation = { revokeContract: { __typename: 'RevokeContractPayload', contract: { __typename: 'TechnologyContract', paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RevokeVoucherMutationVariables = Exact<{
  input: RevokeVoucherInput;
}>;


export type RevokeVoucherMutation = { revokeVoucher: { __typename: 'RevokeVoucherPayload', voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SetProgrammeBudgetMutationVariables = Exact<{
  input: SetProgrammeBudgetInput;
}>;


export type SetProgrammeBudgetMutation = { setProgrammeBudget: { __typename: 'SetProgrammeBudgetPayload', programme: { __typename: 'Programme', version: number, sample: boolean, id: string, title: string, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SettleClaimsMutationVariables = Exact<{
  input: SettleClaimsInput;
}>;


export type SettleClaimsMutation = { settleClaims: { __typename: 'SettleClaimsPayload', settlement: { __typename: 'Settlement', id: string, on: string, by: string, total: string, done: boolean, items: Array<{ __typename: 'SettlementItem', payee: string, amount: string, paid: boolean | null, order: string, voucher: string, payout: { __typename: 'Payout', id: string, state: PayoutState, paidOn: string | null, reference: string | null, account: { __typename: 'PayeeAccount', accountName: string, bank: string, number: string | null } | null } | null }>, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SettlementPreviewQueryVariables = Exact<{
  programme: string;
  claims?: Array<string> | string | null | undefined;
}>;


export type SettlementPreviewQuery = { settlementPreview: { __typename: 'SettlementPreviewPayload', preview: { __typename: 'SettlementPreview', total: string, programme: { __typename: 'Programme', id: string, title: string }, items: Array<{ __typename: 'SettlementPreviewItem', voucher: string, order: string, payee: string, amount: string, approvedAt: string | null, account: { __typename: 'PayeeAccount', accountName: string, bank: string, number: string | null } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SuspendProviderMutationVariables = Exact<{
  input: SuspendProviderInput;
}>;


export type SuspendProviderMutation = { suspendProvider: { __typename: 'SuspendProviderPayload', provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type TargetForecastQueryVariables = Exact<{
  target: string;
}>;


export type TargetForecastQuery = { targetForecast: { __typename: 'TargetForecast', dueOn: string | null, actual: string | null, none: NoForecast | null, reasonZh: string | null, reasonEn: string | null, target: { __typename: 'Target', id: string, indicator: string, nameZh: string, nameEn: string, nature: TargetNature, comparator: TargetComparator, value: string | null, unit: string, unitZh: string, unitEn: string, words: string, noteZh: string | null, noteEn: string | null, metricKey: string | null, coverage: TargetCoverage | null, reliability: Reliability, baseline: { __typename: 'TargetBaseline', year: number, value: string, source: Basis } | null, timing: { __typename: 'TargetTiming', kind: TargetTimingKind, from: number | null, to: number | null, counting: TargetCounting | null }, metric: { __typename: 'Metric', definitionZh: string, definitionEn: string, key: string, nameZh: string, nameEn: string, unit: string } | null, regions: Array<{ __typename: 'Region', id: string, code: string, name: string }> }, months: Array<{ __typename: 'TargetMonth', month: string, value: string }>, line: { __typename: 'TargetOutlook', value: string, low: string, high: string, outlook: Outlook } | null } | null };

export type TargetProgressQueryVariables = Exact<{
  region: string;
  year: number;
}>;


export type TargetProgressQuery = { targetProgress: { __typename: 'TargetReport', year: number, measuredOn: string, asOf: string | null, hintZh: string | null, hintEn: string | null, region: { __typename: 'Region', id: string, code: string, name: string }, targets: Array<{ __typename: 'TargetProgress', state: ValidityState, actual: string | null, gap: string | null, gapPercent: string | null, met: boolean | null, hindrance: Hindrance | null, reasonZh: string | null, reasonEn: string | null, noPace: NoPace | null, noPaceZh: string | null, noPaceEn: string | null, target: { __typename: 'Target', id: string, indicator: string, nameZh: string, nameEn: string, nature: TargetNature, comparator: TargetComparator, value: string | null, unit: string, unitZh: string, unitEn: string, words: string, noteZh: string | null, noteEn: string | null, metricKey: string | null, coverage: TargetCoverage | null, reliability: Reliability, clause: { __typename: 'Clause', id: string, number: string, words: string, summary: string, priority: ClausePriority, reliability: Reliability }, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> }, baseline: { __typename: 'TargetBaseline', year: number, value: string, source: Basis } | null, timing: { __typename: 'TargetTiming', kind: TargetTimingKind, from: number | null, to: number | null, counting: TargetCounting | null }, metric: { __typename: 'Metric', definitionZh: string, definitionEn: string, key: string, nameZh: string, nameEn: string, unit: string } | null, regions: Array<{ __typename: 'Region', id: string, code: string, name: string }> }, pace: { __typename: 'TargetPace', from: string, start: string, basis: Basis, expected: string, onCourse: boolean } | null, milestones: Array<{ __typename: 'TargetMilestone', year: number, value: string, actual: string | null, met: boolean | null }> }>, places: Array<{ __typename: 'TargetPlace', targets: number, firstYear: number, lastYear: number, region: { __typename: 'Region', id: string, code: string, name: string } }> } };

export type TaskListQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  orderBy?: TaskSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type TaskListQuery = { tasks: { __typename: 'TaskConnection', totalCount?: number, edges: Array<{ __typename: 'TaskEdge', cursor: string, node: { __typename: 'Task', id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, leads: Array<{ __typename: 'TaskUnit', name: string }>, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TaskPageQueryVariables = Exact<{
  task: string;
}>;


export type TaskPageQuery = { task: { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, targets: Array<{ __typename: 'TargetProgress', state: ValidityState, actual: string | null, gap: string | null, gapPercent: string | null, met: boolean | null, hindrance: Hindrance | null, reasonZh: string | null, reasonEn: string | null, target: { __typename: 'Target', id: string, indicator: string, nameZh: string, nameEn: string, nature: TargetNature, comparator: TargetComparator, value: string | null, unit: string, unitZh: string, unitEn: string, words: string, noteZh: string | null, noteEn: string | null, metricKey: string | null, coverage: TargetCoverage | null, reliability: Reliability, baseline: { __typename: 'TargetBaseline', year: number, value: string, source: Basis } | null, timing: { __typename: 'TargetTiming', kind: TargetTimingKind, from: number | null, to: number | null, counting: TargetCounting | null }, metric: { __typename: 'Metric', definitionZh: string, definitionEn: string, key: string, nameZh: string, nameEn: string, unit: string } | null, regions: Array<{ __typename: 'Region', id: string, code: string, name: string }> } }>, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } | null };

export type TieMutationVariables = Exact<{
  input: TieInput;
}>;


export type TieMutation = { tie: { __typename: 'TiePayload', tie: { __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type TitleKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type TitleKindsQuery = { titleKinds: Array<{ __typename: 'TitleKind', key: string, name: string, holders: Array<PartyKind>, levels: Array<RecognitionLevel>, from: string | null, to: string | null, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }> };

export type TitleSearchQueryVariables = Exact<{
  filter?: TitleFilter | null | undefined;
  orderBy?: TitleSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type TitleSearchQuery = { titles: { __typename: 'TitleConnection', totalCount?: number, edges: Array<{ __typename: 'TitleEdge', cursor: string, node: { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TransactionMapQueryVariables = Exact<{
  region: string;
  period: string;
}>;


export type TransactionMapQuery = { transactionMap: { __typename: 'TransactionMap', period: string, asOf: string, region: { __typename: 'Region', id: string, code: string, name: string }, sold: { __typename: 'TransactionSum', contracts: number, total: string, technology: string }, bought: { __typename: 'TransactionSum', contracts: number, total: string, technology: string }, local: { __typename: 'TransactionSum', contracts: number, total: string, technology: string }, flows: Array<{ __typename: 'TransactionFlow', contracts: number, total: string, technology: string, from: { __typename: 'Region', id: string, code: string, name: string }, to: { __typename: 'Region', id: string, code: string, name: string } | null }> } | null };

export type UpdateInstitutionContactMutationVariables = Exact<{
  input: UpdateInstitutionContactInput;
}>;


export type UpdateInstitutionContactMutation = { updateInstitutionContact: { __typename: 'UpdateInstitutionContactPayload', institution: { __typename: 'Institution', englishName: string | null, address: string | null, id: string, version: number, name: string, creditCode: string | null, foundedOn: string | null, registeredOn: string, closedOn: string | null, sample: boolean, kinds: Array<{ __typename: 'InstitutionKind', key: string, name: string, citations: Array<{ __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }> }>, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, history: Array<{ __typename: 'InstitutionEvent', act: InstitutionAct, changed: Array<string>, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }> | null, titles: Array<{ __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } }>, ties: Array<{ __typename: 'PartyTie', id: string, version: number, kind: TieKind, from: string, to: string | null, lasting: boolean, terms: string | null, endedBecause: string | null, sample: boolean, party: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, other: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, viewerCan: { __typename: 'PartyTieActions', end: boolean } }>, alliance: { __typename: 'Alliance', agreementOn: string | null, liableUnit: string | null, bodies: Array<AllianceBody>, secretariat: boolean, incomeRules: boolean, openingRules: boolean, mechanisms: Array<AllianceMechanism>, substantive: boolean, lacks: Array<AllianceTest>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, viewerCan: { __typename: 'InstitutionActions', amend: boolean, reach: boolean, close: boolean, reopen: boolean, describeAlliance: boolean }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type UpholdRecognitionMutationVariables = Exact<{
  input: UpholdRecognitionInput;
}>;


export type UpholdRecognitionMutation = { upholdRecognition: { __typename: 'UpholdRecognitionPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type VoidRecognitionMutationVariables = Exact<{
  input: VoidRecognitionInput;
}>;


export type VoidRecognitionMutation = { voidRecognition: { __typename: 'VoidRecognitionPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, changes: Array<{ __typename: 'CarrierChange', since: string, documentNumber: string | null, reason: string | null, before: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, after: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, recognitionCorrections: Array<{ __typename: 'RecognitionCorrection', voided: boolean, reason: string, before: { __typename: 'RecognitionBefore', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, spaceCorrections: Array<{ __typename: 'SpaceCorrection', voided: boolean, reason: string, before: { __typename: 'SpaceUnitBefore', code: string, floor: string | null, area: number, from: string, to: string | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type VoucherListQueryVariables = Exact<{
  filter?: VoucherFilter | null | undefined;
  orderBy?: VoucherSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type VoucherListQuery = { vouchers: { __typename: 'VoucherConnection', totalCount?: number, edges: Array<{ __typename: 'VoucherEdge', cursor: string, node: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, orders: Array<{ __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } }>, ledger: Array<{ __typename: 'LedgerEntry', number: number, kind: EntryKind, order: string | null, from: Account, to: Account, amount: string, at: string, by: string, previous: string, hash: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type WarnTitleMutationVariables = Exact<{
  input: WarnTitleInput;
}>;


export type WarnTitleMutation = { warnTitle: { __typename: 'WarnTitlePayload', title: { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type WithdrawRecognitionMutationVariables = Exact<{
  input: WithdrawRecognitionInput;
}>;


export type WithdrawRecognitionMutation = { withdrawRecognition: { __typename: 'WithdrawRecognitionPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type WithdrawTaskMutationVariables = Exact<{
  input: WithdrawTaskInput;
}>;


export type WithdrawTaskMutation = { withdrawTask: { __typename: 'WithdrawTaskPayload', task: { __typename: 'Task', outcome: string | null, rhythm: TaskRhythm | null, id: string, version: number, title: string, startsOn: string, dueOn: string, state: TaskState, light: TaskLight, overdue: boolean, waiting: boolean, sample: boolean, leads: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, cooperating: Array<{ __typename: 'TaskUnit', name: string, institution: { __typename: 'Institution', id: string, name: string } | null }>, milestones: Array<{ __typename: 'TaskMilestone', name: string, dueOn: string, reachedOn: string | null }>, plans: Array<{ __typename: 'YearPlan', year: number, text: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, reports: Array<{ __typename: 'ProgressReport', period: string, unit: string, byBureau: boolean, pace: ProgressPace, text: string, problem: string | null, nextStep: string | null, state: ProgressState, verdict: string | null, mendBy: string | null, figures: Array<{ __typename: 'ProgressFigure', name: string, value: string, unit: string }>, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, judgedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, history: Array<{ __typename: 'TaskEvent', step: TaskStep, note: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, clause: { __typename: 'Clause', id: string, number: string, words: string, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }, region: { __typename: 'Region', id: string, code: string, name: string }, next: { __typename: 'TaskAsk', kind: TaskAskKind, on: string, period: string | null } | null, viewerCan: { __typename: 'TaskActions', plan: boolean, report: boolean, judge: boolean, extend: boolean, reopen: boolean, withdraw: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type WithdrawTitleMutationVariables = Exact<{
  input: WithdrawTitleInput;
}>;


export type WithdrawTitleMutation = { withdrawTitle: { __typename: 'WithdrawTitlePayload', title: { __typename: 'Title', id: string, version: number, level: RecognitionLevel, grade: string | null, grantedBy: string, documentNumber: string, from: string, to: string | null, withdrawnOn: string | null, endsOn: string | null, inForce: boolean, state: TitleState, sample: boolean, history: Array<{ __typename: 'TitleEvent', step: TitleStep, on: string, documentNumber: string | null, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, viewerCan: { __typename: 'TitleActions', renew: boolean, warn: boolean, clear: boolean, withdraw: boolean }, holder: { __typename: 'RegisterParty', kind: PartyKind, name: string, id: string | null, zone: string | null }, kind: { __typename: 'TitleKind', key: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type YearFiguresListQueryVariables = Exact<{
  filter?: YearFiguresFilter | null | undefined;
  orderBy?: YearFiguresSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type YearFiguresListQuery = { yearFigures: { __typename: 'YearFiguresConnection', totalCount?: number, edges: Array<{ __typename: 'YearFiguresEdge', cursor: string, node: { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, incubatee:
          | { __typename: 'Firm', id: string }
          | { __typename: 'Team', id: string }
         | null, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, region: { __typename: 'Region', id: string, code: string, name: string }, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { __typename: 'AcceptInvitationPayload', access: { __typename: 'PersonAccess', id: string, version: number, name: string | null, role: Role, state: PersonAccessState, origin: PersonAccessOrigin, since: string, invitedUntil: string | null, endedBecause: string | null, carriers: Array<{ __typename: 'Carrier', id: string, version: number, name: string }>, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, provider: { __typename: 'Provider', id: string, version: number, name: string } | null, base: { __typename: 'PilotBase', id: string, version: number, name: string } | null, institution: { __typename: 'Institution', id: string, version: number, name: string } | null, registeredPerson: { __typename: 'RegisteredPerson', id: string, version: number, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string } | null, invitedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, atIssuer: { __typename: 'PersonAccessAtIssuer', state: PersonAccessIssuerState, attempts: number, failure: string | null } | null, viewerCan: { __typename: 'PersonAccessActions', withdraw: boolean, end: boolean, eraseName: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AchievementPageQueryVariables = Exact<{
  achievement: string;
}>;


export type AchievementPageQuery = { node:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, registerBy: string | null, filedOn: string | null, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean }, source: { __typename: 'AchievementSource', kind: AchievementSourceKind, plan: string | null, projectNumber: string | null, fiscal: boolean, acceptedOn: string | null }, owners: Array<{ __typename: 'OwnerShare', name: string, creditCode: string | null, share: number }>, rights: Array<{ __typename: 'RightHolding', right: AchievementRight, holder: string }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, assessment: { __typename: 'AchievementAssessment', on: string, assessor: string, trl: number | null, opinion: string, recommended: boolean } | null, conversions: Array<{ __typename: 'Conversion', number: number, mode: ConversionMode, pricing: ConversionPricing, price: string, noticeFrom: string | null, noticeTo: string | null, decision: string, approval: string | null, partner: string, on: string, contract: string | null, net: string, toPeople: string, partnerRegion: { __typename: 'Region', id: string, code: string, name: string } | null, incomes: Array<{ __typename: 'ConversionIncome', on: string, gross: string, cost: string, net: string, percent: number, floorPercent: number, rule: string, people: string, unit: string, rewards: Array<{ __typename: 'ConversionReward', name: string, amount: string }> }> }> }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string }
    | { __typename: 'StayContract', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'YearFigures', id: string }
   | null };

export type AchievementSearchQueryVariables = Exact<{
  filter?: AchievementFilter | null | undefined;
  orderBy?: RegisteredAchievementSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type AchievementSearchQuery = { publishedAchievements: { __typename: 'RegisteredAchievementConnection', totalCount?: number, edges: Array<{ __typename: 'RegisteredAchievementEdge', cursor: string, node: { __typename: 'RegisteredAchievement', id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AttachmentCardQueryVariables = Exact<{
  attachment: string;
}>;


export type AttachmentCardQuery = { attachment: { __typename: 'Attachment', id: string, name: string, mediaType: string, size: number, sha256: string, uploadedAt: string, path: string } | null };

export type BookEquipmentMutationVariables = Exact<{
  input: BookEquipmentInput;
}>;


export type BookEquipmentMutation = { bookEquipment: { __typename: 'BookEquipmentPayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type CancelBookingMutation = { cancelBooking: { __typename: 'CancelBookingPayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CancelContractMutationVariables = Exact<{
  input: CancelContractInput;
}>;


export type CancelContractMutation = { cancelContract: { __typename: 'CancelContractPayload', contract: { __typename: 'TechnologyContract', paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder: { __typename: 'CancelOrderPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ChooseNotificationsMutationVariables = Exact<{
  input: ChooseNotificationsInput;
}>;


export type ChooseNotificationsMutation = { chooseNotifications: { __typename: 'ChooseNotificationsPayload', choices: { __typename: 'NotificationChoices', email: string | null, mailPossible: boolean, digestAt: string, calendarSince: string | null, kinds: Array<{ __typename: 'NotificationChoice', kind: string, name: string, mail: MailTiming }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ConfirmDeliveryMutationVariables = Exact<{
  input: ConfirmDeliveryInput;
}>;


export type ConfirmDeliveryMutation = { confirmDelivery: { __typename: 'ConfirmDeliveryPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ConsentToAdmissionMutationVariables = Exact<{
  input: ConsentToAdmissionInput;
}>;


export type ConsentToAdmissionMutation = { consentToAdmission: { __typename: 'ConsentToAdmissionPayload', code: string | null, until: string | null, incubatee:
      | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null }
      | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null }
     | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ContractPageQueryVariables = Exact<{
  technologyContract: string;
}>;


export type ContractPageQuery = { node:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string }
    | { __typename: 'StayContract', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string, version: number, title: string, state: RegistrationState, certificate: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean }, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }> }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'YearFigures', id: string }
   | null };

export type ContractRulesQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type ContractRulesQuery = { contractRules: Array<{ __typename: 'ContractRule', key: string, from: string | null, to: string | null, examinationDays: number | null, kinds: Array<{ __typename: 'ContractKindRule', kind: ContractKind, nameZh: string, nameEn: string, basis: string, subKinds: Array<{ __typename: 'ContractSubKind', code: string, nameZh: string, nameEn: string }> }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> };

export type CorrectContactMutationVariables = Exact<{
  input: CorrectContactInput;
}>;


export type CorrectContactMutation = { correctContact: { __typename: 'CorrectContactPayload', incubatee:
      | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null }
      | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null }
     | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DeclineStayMutationVariables = Exact<{
  input: DeclineStayInput;
}>;


export type DeclineStayMutation = { declineStay: { __typename: 'DeclineStayPayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DisputeDeliveryMutationVariables = Exact<{
  input: DisputeDeliveryInput;
}>;


export type DisputeDeliveryMutation = { disputeDelivery: { __typename: 'DisputeDeliveryPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DistributeIncomeMutationVariables = Exact<{
  input: DistributeIncomeInput;
}>;


export type DistributeIncomeMutation = { distributeIncome: { __typename: 'DistributeIncomePayload', achievement: { __typename: 'RegisteredAchievement', registerBy: string | null, filedOn: string | null, id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, source: { __typename: 'AchievementSource', kind: AchievementSourceKind, plan: string | null, projectNumber: string | null, fiscal: boolean, acceptedOn: string | null }, owners: Array<{ __typename: 'OwnerShare', name: string, creditCode: string | null, share: number }>, rights: Array<{ __typename: 'RightHolding', right: AchievementRight, holder: string }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, assessment: { __typename: 'AchievementAssessment', on: string, assessor: string, trl: number | null, opinion: string, recommended: boolean } | null, conversions: Array<{ __typename: 'Conversion', number: number, mode: ConversionMode, pricing: ConversionPricing, price: string, noticeFrom: string | null, noticeTo: string | null, decision: string, approval: string | null, partner: string, on: string, contract: string | null, net: string, toPeople: string, partnerRegion: { __typename: 'Region', id: string, code: string, name: string } | null, incomes: Array<{ __typename: 'ConversionIncome', on: string, gross: string, cost: string, net: string, percent: number, floorPercent: number, rule: string, people: string, unit: string, rewards: Array<{ __typename: 'ConversionReward', name: string, amount: string }> }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EligibilityCheckQueryVariables = Exact<{
  input: EligibilityInput;
}>;


export type EligibilityCheckQuery = { eligibility: { __typename: 'EligibilityPayload', answers: Array<{ __typename: 'Eligibility', fits: boolean, pays: string, upTo: string | null, ratePercent: number | null, voucher: string | null, programme: { __typename: 'Programme', id: string, title: string }, findings: Array<{ __typename: 'EligibilityFinding', code: FindingCode, term: Term, message: string, source: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }>, unverified: Array<{ __typename: 'TermSource', term: Term, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EndWebhookMutationVariables = Exact<{
  input: EndWebhookInput;
}>;


export type EndWebhookMutation = { endWebhook: { __typename: 'EndWebhookPayload', webhook: { __typename: 'Webhook', id: string, url: string, kinds: Array<string>, createdAt: string, endedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EnterYearFiguresMutationVariables = Exact<{
  input: EnterYearFiguresInput;
}>;


export type EnterYearFiguresMutation = { enterYearFigures: { __typename: 'EnterYearFiguresPayload', figures: { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, history: Array<{ __typename: 'YearFiguresEvent', act: YearFiguresAct, by: string, at: string, reason: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EraseContactMutationVariables = Exact<{
  input: EraseContactInput;
}>;


export type EraseContactMutation = { eraseContact: { __typename: 'EraseContactPayload', incubatee:
      | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null }
      | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null }
     | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type FileAchievementMutationVariables = Exact<{
  input: FileAchievementInput;
}>;


export type FileAchievementMutation = { fileAchievement: { __typename: 'FileAchievementPayload', achievement: { __typename: 'RegisteredAchievement', registerBy: string | null, filedOn: string | null, id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, source: { __typename: 'AchievementSource', kind: AchievementSourceKind, plan: string | null, projectNumber: string | null, fiscal: boolean, acceptedOn: string | null }, owners: Array<{ __typename: 'OwnerShare', name: string, creditCode: string | null, share: number }>, rights: Array<{ __typename: 'RightHolding', right: AchievementRight, holder: string }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, assessment: { __typename: 'AchievementAssessment', on: string, assessor: string, trl: number | null, opinion: string, recommended: boolean } | null, conversions: Array<{ __typename: 'Conversion', number: number, mode: ConversionMode, pricing: ConversionPricing, price: string, noticeFrom: string | null, noticeTo: string | null, decision: string, approval: string | null, partner: string, on: string, contract: string | null, net: string, toPeople: string, partnerRegion: { __typename: 'Region', id: string, code: string, name: string } | null, incomes: Array<{ __typename: 'ConversionIncome', on: string, gross: string, cost: string, net: string, percent: number, floorPercent: number, rule: string, people: string, unit: string, rewards: Array<{ __typename: 'ConversionReward', name: string, amount: string }> }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type FirmDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmDeskQuery = { usable: { __typename: 'VoucherConnection', totalCount: number }, submitted: { __typename: 'VoucherConnection', totalCount: number }, delivered: { __typename: 'VoucherConnection', totalCount: number }, accepted: { __typename: 'VoucherConnection', totalCount: number }, confirmed: { __typename: 'VoucherConnection', totalCount: number }, returned: { __typename: 'VoucherConnection', totalCount: number }, bookings: { __typename: 'BookingConnection', totalCount: number }, figures: { __typename: 'YearFiguresConnection', totalCount: number } };

export type FirmRowQueryVariables = Exact<{
  incubatee: string;
  year: number;
}>;


export type FirmRowQuery = { firmRow: { __typename: 'FirmRow', incubateeName: string, year: number, figures: string | null, version: number | null, state: YearFiguresState | null, enteredFor: boolean, incubatee:
      | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
      | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
     | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, items: Array<{ __typename: 'FirmRowItem', prefilled: boolean, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, lastYear: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }>, findings: Array<{ __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null }>, viewerCan: { __typename: 'FirmRowActions', save: boolean } } | null };

export type FreeSlotsQueryVariables = Exact<{
  base: string;
  equipment: string;
  from: string;
  to: string;
}>;


export type FreeSlotsQuery = { freeSlots: Array<{ __typename: 'TimeSlot', from: string, to: string }> };

export type GiveContractNoticeMutationVariables = Exact<{
  input: GiveContractNoticeInput;
}>;


export type GiveContractNoticeMutation = { giveContractNotice: { __typename: 'GiveContractNoticePayload', contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type InboxQueryVariables = Exact<{
  filter?: NoticeFilter | null | undefined;
  orderBy?: NoticeSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type InboxQuery = { inbox: { __typename: 'NoticeConnection', totalCount?: number, edges: Array<{ __typename: 'NoticeEdge', cursor: string, node: { __typename: 'Notice', id: string, kind: string, kindName: string, at: string, text: string, read: boolean, about:
          | { __typename: 'Attachment', id: string }
          | { __typename: 'Booking', id: string }
          | { __typename: 'Carrier', id: string }
          | { __typename: 'Clause', id: string }
          | { __typename: 'CreditRecord', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'EvaluationRun', id: string }
          | { __typename: 'Export', id: string }
          | { __typename: 'Firm', id: string }
          | { __typename: 'Import', id: string }
          | { __typename: 'ImportRow', id: string }
          | { __typename: 'Institution', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'PartyTie', id: string }
          | { __typename: 'Payout', id: string }
          | { __typename: 'PersonAccess', id: string }
          | { __typename: 'PilotBase', id: string }
          | { __typename: 'PilotProject', id: string }
          | { __typename: 'PolicyDocument', id: string }
          | { __typename: 'Programme', id: string }
          | { __typename: 'Provider', id: string }
          | { __typename: 'Region', id: string }
          | { __typename: 'RegisteredAchievement', id: string }
          | { __typename: 'RegisteredFirm', id: string }
          | { __typename: 'RegisteredPerson', id: string }
          | { __typename: 'Report', id: string }
          | { __typename: 'ReportWindow', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'Settlement', id: string }
          | { __typename: 'Stay', id: string }
          | { __typename: 'StayContract', id: string }
          | { __typename: 'Target', id: string }
          | { __typename: 'Task', id: string }
          | { __typename: 'Team', id: string }
          | { __typename: 'TechnologyContract', id: string }
          | { __typename: 'Title', id: string }
          | { __typename: 'TrainingRecord', id: string }
          | { __typename: 'Voucher', id: string }
          | { __typename: 'VoucherOrder', id: string }
          | { __typename: 'Webhook', id: string }
          | { __typename: 'YearFigures', id: string }
         | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { markRead: { __typename: 'MarkReadPayload', unread: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type MyBookingsQueryVariables = Exact<{
  filter?: BookingFilter | null | undefined;
  orderBy?: BookingSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyBookingsQuery = { bookings: { __typename: 'BookingConnection', totalCount?: number, edges: Array<{ __typename: 'BookingEdge', cursor: string, node: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, base: { __typename: 'PilotBase', id: string, address: string | null, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null } | null, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyPayeeAccountQueryVariables = Exact<{
  party: string;
}>;


export type MyPayeeAccountQuery = { payeeAccount: { __typename: 'PayeeAccount', version: number, number: string | null, accountName: string, bank: string, maskedNumber: string } | null };

export type MyPayoutsQueryVariables = Exact<{
  filter?: PayoutFilter | null | undefined;
  orderBy?: PayoutSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MyPayoutsQuery = { payouts: { __typename: 'PayoutConnection', totalCount: number, edges: Array<{ __typename: 'PayoutEdge', cursor: string, node: { __typename: 'Payout', id: string, amount: string, state: PayoutState, settledOn: string, paidOn: string | null, failure: string | null, reference: string | null, order: string, voucher: string, account: { __typename: 'PayeeAccount', accountName: string, bank: string, maskedNumber: string } | null, programme: { __typename: 'Programme', id: string, title: string }, viewerCan: { __typename: 'PayoutActions', recordPaid: boolean, recordFailed: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyPilotProjectsQueryVariables = Exact<{
  filter?: PilotProjectFilter | null | undefined;
  orderBy?: PilotProjectSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyPilotProjectsQuery = { pilotProjects: { __typename: 'PilotProjectConnection', totalCount?: number, edges: Array<{ __typename: 'PilotProjectEdge', cursor: string, node: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, base: { __typename: 'PilotBase', id: string } | null, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyServicesQueryVariables = Exact<{
  period?: string | null | undefined;
  orderBy?: ServiceSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyServicesQuery = { services: { __typename: 'ServiceConnection', totalCount?: number, edges: Array<{ __typename: 'ServiceEdge', cursor: string, node: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyStayContractsQueryVariables = Exact<{
  orderBy?: StayContractSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyStayContractsQuery = { stayContracts: { __typename: 'StayContractConnection', totalCount?: number, edges: Array<{ __typename: 'StayContractEdge', cursor: string, node: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyStaysQueryVariables = Exact<{
  orderBy?: StaySort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyStaysQuery = { incubatees: { __typename: 'IncubateeConnection', edges: Array<{ __typename: 'IncubateeEdge', cursor: string, node:
        | { __typename: 'Firm', id: string, creditCode: string, foundedOn: string, legalRepresentative: string | null, version: number, name: string, field: IndustryField, sample: boolean, creditRecords: Array<{ __typename: 'CreditRecord', id: string, version: number, creditCode: string, list: CreditList, from: string, to: string | null, source: string, endedBecause: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, endedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null }>, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null }
       }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, stays: { __typename: 'StayConnection', totalCount?: number, edges: Array<{ __typename: 'StayEdge', cursor: string, node: { __typename: 'Stay', id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyTechnologyContractsQueryVariables = Exact<{
  filter?: TechnologyContractFilter | null | undefined;
  orderBy?: TechnologyContractSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyTechnologyContractsQuery = { technologyContracts: { __typename: 'TechnologyContractConnection', totalCount?: number, edges: Array<{ __typename: 'TechnologyContractEdge', cursor: string, node: { __typename: 'TechnologyContract', kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyYearFiguresQueryVariables = Exact<{
  filter?: YearFiguresFilter | null | undefined;
  orderBy?: YearFiguresSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyYearFiguresQuery = { yearFigures: { __typename: 'YearFiguresConnection', totalCount?: number, edges: Array<{ __typename: 'YearFiguresEdge', cursor: string, node: { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, history: Array<{ __typename: 'YearFiguresEvent', act: YearFiguresAct, by: string, at: string, reason: string | null, before: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type NotificationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationChoicesQuery = { notificationChoices: { __typename: 'NotificationChoices', email: string | null, mailPossible: boolean, digestAt: string, calendarSince: string | null, kinds: Array<{ __typename: 'NotificationChoice', kind: string, name: string, mail: MailTiming }> }, viewer: { __typename: 'Viewer', id: string, webhooks: Array<{ __typename: 'Webhook', id: string, url: string, kinds: Array<string>, createdAt: string, endedAt: string | null }> } };

export type PayPilotProjectMutationVariables = Exact<{
  input: PayPilotProjectInput;
}>;


export type PayPilotProjectMutation = { payPilotProject: { __typename: 'PayPilotProjectPayload', project: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type PilotBasePageQueryVariables = Exact<{
  base: string;
}>;


export type PilotBasePageQuery = { pilotBase: { __typename: 'PilotBase', siteArea: number | null, investment: string | null, address: string | null, id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, operator: { __typename: 'Operator', name: string, creditCode: string }, staff: { __typename: 'Staff', total: number, technical: number, senior: number }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, filings: Array<{ __typename: 'Filing', state: FilingState, on: string, documentNumber: string, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }>, equipment: Array<{ __typename: 'Equipment', from: string, leadHours: number, line: string | null, needsApproval: boolean, noticeHours: number, qualification: string | null, quotaHours: number | null, safety: string | null, originalValue: string | null, withdrawnOn: string | null, code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean, openingHours: Array<{ __typename: 'OpeningTime', day: Weekday, from: string, to: string }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } } | null };

export type PilotBaseSearchQueryVariables = Exact<{
  filter?: PilotBaseFilter | null | undefined;
  orderBy?: PilotBaseSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type PilotBaseSearchQuery = { pilotBases: { __typename: 'PilotBaseConnection', totalCount?: number, edges: Array<{ __typename: 'PilotBaseEdge', cursor: string, node: { __typename: 'PilotBase', siteArea: number | null, investment: string | null, address: string | null, id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, operator: { __typename: 'Operator', name: string, creditCode: string }, staff: { __typename: 'Staff', total: number, technical: number, senior: number }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, filings: Array<{ __typename: 'Filing', state: FilingState, on: string, documentNumber: string, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }>, equipment: Array<{ __typename: 'Equipment', from: string, leadHours: number, line: string | null, needsApproval: boolean, noticeHours: number, qualification: string | null, quotaHours: number | null, safety: string | null, originalValue: string | null, withdrawnOn: string | null, code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean, openingHours: Array<{ __typename: 'OpeningTime', day: Weekday, from: string, to: string }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ProgrammeListQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  orderBy?: ProgrammeSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ProgrammeListQuery = { programmes: { __typename: 'ProgrammeConnection', totalCount?: number, edges: Array<{ __typename: 'ProgrammeEdge', cursor: string, node: { __typename: 'Programme', version: number, sample: boolean, id: string, title: string, termsInForce: { __typename: 'ProgrammeTerms', from: string, to: string | null, applicants: { __typename: 'ProgrammeApplicants', forms: Array<IncubateeForm>, labels: Array<GrowthLabelKind>, maxAgeMonths: number | null, maxStaff: number | null, maxRevenue: string | null, maxAssets: string | null, maxCapital: string | null, minCoreMembers: number | null, unlisted: boolean, insteadOfLabel: { __typename: 'Residency', level: RecognitionLevel | null } | null, ofTeams: { __typename: 'Residency', level: RecognitionLevel | null } | null }, coverage: { __typename: 'ProgrammeCoverage', services: Array<VoucherServiceKind>, statutoryExcluded: boolean, localOnly: boolean, partners: Array<{ __typename: 'Partner', sharePercent: number, region: { __typename: 'Region', id: string, code: string, name: string } }> }, funding: { __typename: 'ProgrammeFunding', ratePercent: number | null, perRequest: string | null, firstRequest: string | null, firmYear: string | null, teamYear: string | null, kindRates: Array<{ __typename: 'KindRate', kind: VoucherServiceKind, percent: number }>, perKind: Array<{ __typename: 'KindCap', kind: VoucherServiceKind, amount: string }> }, requests: { __typename: 'ProgrammeRequests', perYear: number | null, oneAtATime: boolean, lapsePercent: number | null }, validity: { __typename: 'ProgrammeValidity', months: number | null, untilMonth: number | null, untilDay: number | null }, settlement: { __typename: 'ProgrammeSettlement', model: SettlementModel, evidence: Array<EvidenceKind>, noticeDays: number | null, stageDays: Array<{ __typename: 'StageDays', stage: ClaimStage, days: number }> }, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sources: Array<{ __typename: 'TermSource', term: Term, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> } | null, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ProgrammePageQueryVariables = Exact<{
  programme: string;
}>;


export type ProgrammePageQuery = { programme: { __typename: 'Programme', version: number, sample: boolean, id: string, title: string, termsInForce: { __typename: 'ProgrammeTerms', from: string, to: string | null } | null, terms: Array<{ __typename: 'ProgrammeTerms', from: string, to: string | null, applicants: { __typename: 'ProgrammeApplicants', forms: Array<IncubateeForm>, labels: Array<GrowthLabelKind>, maxAgeMonths: number | null, maxStaff: number | null, maxRevenue: string | null, maxAssets: string | null, maxCapital: string | null, minCoreMembers: number | null, unlisted: boolean, insteadOfLabel: { __typename: 'Residency', level: RecognitionLevel | null } | null, ofTeams: { __typename: 'Residency', level: RecognitionLevel | null } | null }, coverage: { __typename: 'ProgrammeCoverage', services: Array<VoucherServiceKind>, statutoryExcluded: boolean, localOnly: boolean, partners: Array<{ __typename: 'Partner', sharePercent: number, region: { __typename: 'Region', id: string, code: string, name: string } }> }, funding: { __typename: 'ProgrammeFunding', ratePercent: number | null, perRequest: string | null, firstRequest: string | null, firmYear: string | null, teamYear: string | null, kindRates: Array<{ __typename: 'KindRate', kind: VoucherServiceKind, percent: number }>, perKind: Array<{ __typename: 'KindCap', kind: VoucherServiceKind, amount: string }> }, requests: { __typename: 'ProgrammeRequests', perYear: number | null, oneAtATime: boolean, lapsePercent: number | null }, validity: { __typename: 'ProgrammeValidity', months: number | null, untilMonth: number | null, untilDay: number | null }, settlement: { __typename: 'ProgrammeSettlement', model: SettlementModel, evidence: Array<EvidenceKind>, noticeDays: number | null, stageDays: Array<{ __typename: 'StageDays', stage: ClaimStage, days: number }> }, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sources: Array<{ __typename: 'TermSource', term: Term, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> }>, region: { __typename: 'Region', id: string, code: string, name: string } } | null };

export type ProposePilotProjectMutationVariables = Exact<{
  input: ProposePilotProjectInput;
}>;


export type ProposePilotProjectMutation = { proposePilotProject: { __typename: 'ProposePilotProjectPayload', project: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ProviderPageQueryVariables = Exact<{
  provider: string;
}>;


export type ProviderPageQuery = { provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null };

export type ProviderSearchQueryVariables = Exact<{
  filter?: ProviderFilter | null | undefined;
  orderBy?: ProviderSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ProviderSearchQuery = { providers: { __typename: 'ProviderConnection', totalCount?: number, edges: Array<{ __typename: 'ProviderEdge', cursor: string, node: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PublicPipelineQueryVariables = Exact<{
  region: string;
  year: number;
}>;


export type PublicPipelineQuery = { publicPipeline: { __typename: 'PublicPipeline', year: number, publishedOn: string, countedUpTo: string, complete: boolean, notice: string, region: { __typename: 'Region', id: string, code: string, name: string }, figures: Array<{ __typename: 'PublicFigure', value: string | null, suppressed: boolean, metric: { __typename: 'Metric', key: string, nameZh: string, nameEn: string, unit: string } }>, children: Array<{ __typename: 'PublicRegion', region: { __typename: 'Region', id: string, code: string, name: string }, figures: Array<{ __typename: 'PublicFigure', value: string | null, suppressed: boolean, metric: { __typename: 'Metric', key: string, nameZh: string, nameEn: string, unit: string } }> }> } };

export type PutPayeeAccountMutationVariables = Exact<{
  input: PutPayeeAccountInput;
}>;


export type PutPayeeAccountMutation = { putPayeeAccount: { __typename: 'PutPayeeAccountPayload', account: { __typename: 'PayeeAccount', version: number, number: string | null, accountName: string, bank: string, maskedNumber: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RatePilotProjectMutationVariables = Exact<{
  input: RatePilotProjectInput;
}>;


export type RatePilotProjectMutation = { ratePilotProject: { __typename: 'RatePilotProjectPayload', project: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RateUseMutationVariables = Exact<{
  input: RateUseInput;
}>;


export type RateUseMutation = { rateUse: { __typename: 'RateUsePayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordContractMutationVariables = Exact<{
  input: RecordContractInput;
}>;


export type RecordContractMutation = { recordContract: { __typename: 'RecordContractPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordContractPaymentMutationVariables = Exact<{
  input: RecordContractPaymentInput;
}>;


export type RecordContractPaymentMutation = { recordContractPayment: { __typename: 'RecordContractPaymentPayload', contract: { __typename: 'TechnologyContract', paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordConversionMutationVariables = Exact<{
  input: RecordConversionInput;
}>;


export type RecordConversionMutation = { recordConversion: { __typename: 'RecordConversionPayload', achievement: { __typename: 'RegisteredAchievement', registerBy: string | null, filedOn: string | null, id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, source: { __typename: 'AchievementSource', kind: AchievementSourceKind, plan: string | null, projectNumber: string | null, fiscal: boolean, acceptedOn: string | null }, owners: Array<{ __typename: 'OwnerShare', name: string, creditCode: string | null, share: number }>, rights: Array<{ __typename: 'RightHolding', right: AchievementRight, holder: string }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, assessment: { __typename: 'AchievementAssessment', on: string, assessor: string, trl: number | null, opinion: string, recommended: boolean } | null, conversions: Array<{ __typename: 'Conversion', number: number, mode: ConversionMode, pricing: ConversionPricing, price: string, noticeFrom: string | null, noticeTo: string | null, decision: string, approval: string | null, partner: string, on: string, contract: string | null, net: string, toPeople: string, partnerRegion: { __typename: 'Region', id: string, code: string, name: string } | null, incomes: Array<{ __typename: 'ConversionIncome', on: string, gross: string, cost: string, net: string, percent: number, floorPercent: number, rule: string, people: string, unit: string, rewards: Array<{ __typename: 'ConversionReward', name: string, amount: string }> }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { recordFollowUp: { __typename: 'RecordFollowUpPayload', project: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RedeemVoucherMutationVariables = Exact<{
  input: RedeemVoucherInput;
}>;


export type RedeemVoucherMutation = { redeemVoucher: { __typename: 'RedeemVoucherPayload', voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterAchievementMutationVariables = Exact<{
  input: RegisterAchievementInput;
}>;


export type RegisterAchievementMutation = { registerAchievement: { __typename: 'RegisterAchievementPayload', achievement: { __typename: 'RegisteredAchievement', registerBy: string | null, filedOn: string | null, id: string, version: number, title: string, number: string | null, category: AchievementClass, maturity: AchievementMaturity, trl: number | null, field: TechnologyField, purpose: AchievementPurpose | null, secrecy: AchievementSecrecy, unit: string, willing: boolean, summary: string | null, funnel: AchievementFunnel, convertBy: string | null, overdue: boolean, registeredOn: string, publishedOn: string | null, convertedOn: string | null, views: number, sample: boolean, source: { __typename: 'AchievementSource', kind: AchievementSourceKind, plan: string | null, projectNumber: string | null, fiscal: boolean, acceptedOn: string | null }, owners: Array<{ __typename: 'OwnerShare', name: string, creditCode: string | null, share: number }>, rights: Array<{ __typename: 'RightHolding', right: AchievementRight, holder: string }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, assessment: { __typename: 'AchievementAssessment', on: string, assessor: string, trl: number | null, opinion: string, recommended: boolean } | null, conversions: Array<{ __typename: 'Conversion', number: number, mode: ConversionMode, pricing: ConversionPricing, price: string, noticeFrom: string | null, noticeTo: string | null, decision: string, approval: string | null, partner: string, on: string, contract: string | null, net: string, toPeople: string, partnerRegion: { __typename: 'Region', id: string, code: string, name: string } | null, incomes: Array<{ __typename: 'ConversionIncome', on: string, gross: string, cost: string, net: string, percent: number, floorPercent: number, rule: string, people: string, unit: string, rewards: Array<{ __typename: 'ConversionReward', name: string, amount: string }> }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'AchievementActions', file: boolean, assess: boolean, publish: boolean, convert: boolean, distribute: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterContractMutationVariables = Exact<{
  input: RegisterContractInput;
}>;


export type RegisterContractMutation = { registerContract: { __typename: 'RegisterContractPayload', contract: { __typename: 'TechnologyContract', paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterWebhookMutationVariables = Exact<{
  input: RegisterWebhookInput;
}>;


export type RegisterWebhookMutation = { registerWebhook: { __typename: 'RegisterWebhookPayload', secret: string | null, webhook: { __typename: 'Webhook', id: string, url: string, kinds: Array<string>, createdAt: string, endedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RenameFirmMutationVariables = Exact<{
  input: RenameFirmInput;
}>;


export type RenameFirmMutation = { renameFirm: { __typename: 'RenameFirmPayload', firm: { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, creditCode: string, foundedOn: string, onceTeam: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RenewCalendarAddressMutationVariables = Exact<{
  input: RenewCalendarAddressInput;
}>;


export type RenewCalendarAddressMutation = { renewCalendarAddress: { __typename: 'RenewCalendarAddressPayload', calendarAddress: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReplayDeliveryMutationVariables = Exact<{
  input: ReplayDeliveryInput;
}>;


export type ReplayDeliveryMutation = { replayDelivery: { __typename: 'ReplayDeliveryPayload', delivery: { __typename: 'Delivery', id: string, delivery: string, state: DeliveryState, createdAt: string, attempts: number, triedAt: string | null, answer: string | null, due: string | null, notice: { __typename: 'Notice', id: string, text: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RequestVoucherMutationVariables = Exact<{
  input: RequestVoucherInput;
}>;


export type RequestVoucherMutation = { requestVoucher: { __typename: 'RequestVoucherPayload', voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SaveFirmRowMutationVariables = Exact<{
  input: SaveFirmRowInput;
}>;


export type SaveFirmRowMutation = { saveFirmRow: { __typename: 'SaveFirmRowPayload', row: { __typename: 'FirmRow', incubateeName: string, year: number, figures: string | null, version: number | null, state: YearFiguresState | null, enteredFor: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, items: Array<{ __typename: 'FirmRowItem', prefilled: boolean, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, lastYear: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }>, findings: Array<{ __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null }>, viewerCan: { __typename: 'FirmRowActions', save: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SubmitClaimMutationVariables = Exact<{
  input: SubmitClaimInput;
}>;


export type SubmitClaimMutation = { submitClaim: { __typename: 'SubmitClaimPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SubmitContractMutationVariables = Exact<{
  input: SubmitContractInput;
}>;


export type SubmitContractMutation = { submitContract: { __typename: 'SubmitContractPayload', contract: { __typename: 'TechnologyContract', paperNumber: string | null, subKind: string | null, subject: string, paymentMode: ContractPaymentMode, received: string, beginsOn: string, endsOn: string, achievement: string | null, broker: string | null, relatedParties: boolean, taxRelief: boolean, parentContract: string | null, kind: ContractKind, field: TechnologyField, total: string, technology: string, signedOn: string, acceptedOn: string | null, decideBy: string | null, recognisedOn: string | null, paidByVoucher: boolean, sample: boolean, id: string, version: number, title: string, state: RegistrationState, certificate: string | null, payments: Array<{ __typename: 'ContractPayment', dueOn: string, expected: string, paidOn: string | null, paid: string | null }>, ip: Array<{ __typename: 'ContractIp', kind: IpKind, number: string | null, validUntil: string | null }>, approvals: Array<{ __typename: 'ContractApproval', kind: ApprovalKind, number: string | null }>, station: { __typename: 'Institution', id: string, name: string } | null, history: Array<{ __typename: 'RegistrationEvent', step: RegistrationStep, on: string, at: string, by: string, note: string | null, grounds: Array<RefusalGround>, revocation: RevocationGround | null, total: string, technology: string, rule: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, seller: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, buyer: { __typename: 'ContractParty', name: string, creditCode: string | null, nature: PartyNature, natureCode: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, institution: { __typename: 'Institution', id: string, name: string } | null }, findings: Array<{ __typename: 'ContractFinding', code: ContractCheckCode, severity: FindingSeverity, rule: string, evidence: Array<string> }>, viewerCan: { __typename: 'TechnologyContractActions', submit: boolean, examine: Array<ExaminationStep>, change: boolean, cancel: boolean, revoke: boolean, recordPayment: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { viewer: { __typename: 'Viewer', id: string, unread: number } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', id: string, name: string | null, role: Role, scope: Array<string>, invitableRoles: Array<Role>, carriers: Array<{ __typename: 'Carrier', id: string, version: number, name: string }> | null, incubatee:
      | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
      | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
     | null, provider: { __typename: 'Provider', id: string, version: number, name: string } | null, bases: Array<{ __typename: 'PilotBase', id: string, version: number, name: string }> | null, institutions: Array<{ __typename: 'Institution', id: string, version: number, name: string, creditCode: string | null, region: { __typename: 'Region', id: string, code: string, name: string } }> | null, registeredPerson: { __typename: 'RegisteredPerson', id: string, version: number, name: string } | null, regions: Array<{ __typename: 'Region', id: string, code: string, name: string }> | null } };

export type VoucherPageQueryVariables = Exact<{
  voucher: string;
}>;


export type VoucherPageQuery = { node:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string }
    | { __typename: 'StayContract', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string, version: number, programmeTitle: string, applicantName: string, purpose: string | null, state: VoucherState, requested: string | null, requestedOn: string, face: string | null, issuedOn: string | null, validUntil: string | null, ratePercent: number | null, programme: { __typename: 'Programme', id: string, title: string }, incubatee:
        | { __typename: 'Firm', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
       | null, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean }, orders: Array<{ __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } }>, ledger: Array<{ __typename: 'LedgerEntry', number: number, kind: EntryKind, order: string | null, from: Account, to: Account, amount: string, at: string, by: string, previous: string, hash: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, history: Array<{ __typename: 'VoucherEvent', act: VoucherAct, order: string | null, at: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }> }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'YearFigures', id: string }
   | null };

export type VoucherWalletQueryVariables = Exact<{
  filter?: VoucherFilter | null | undefined;
  orderBy?: VoucherSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type VoucherWalletQuery = { vouchers: { __typename: 'VoucherConnection', totalCount?: number, edges: Array<{ __typename: 'VoucherEdge', cursor: string, node: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, programme: { __typename: 'Programme', id: string, title: string }, orders: Array<{ __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } }>, history: Array<{ __typename: 'VoucherEvent', act: VoucherAct, order: string | null, at: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type WebhookDeliveriesQueryVariables = Exact<{
  webhook: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type WebhookDeliveriesQuery = { node:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string }
    | { __typename: 'StayContract', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', url: string, id: string, deliveries: { __typename: 'DeliveryConnection', totalCount?: number, edges: Array<{ __typename: 'DeliveryEdge', cursor: string, node: { __typename: 'Delivery', id: string, delivery: string, state: DeliveryState, createdAt: string, attempts: number, triedAt: string | null, answer: string | null, due: string | null, notice: { __typename: 'Notice', id: string, text: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null }
    | { __typename: 'YearFigures', id: string }
   | null };

export type WhatWaitsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatWaitsQuery = { viewer: { __typename: 'Viewer', id: string, unread: number, waiting: Array<{ __typename: 'Waiting', kind: string, title: string, next: string, count: number, dueOn: string | null, due: Array<{ __typename: 'WaitingDay', on: string, what: string, about:
          | { __typename: 'Attachment', id: string }
          | { __typename: 'Booking', id: string }
          | { __typename: 'Carrier', id: string }
          | { __typename: 'Clause', id: string }
          | { __typename: 'CreditRecord', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'EvaluationRun', id: string }
          | { __typename: 'Export', id: string }
          | { __typename: 'Firm', id: string }
          | { __typename: 'Import', id: string }
          | { __typename: 'ImportRow', id: string }
          | { __typename: 'Institution', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'PartyTie', id: string }
          | { __typename: 'Payout', id: string }
          | { __typename: 'PersonAccess', id: string }
          | { __typename: 'PilotBase', id: string }
          | { __typename: 'PilotProject', id: string }
          | { __typename: 'PolicyDocument', id: string }
          | { __typename: 'Programme', id: string }
          | { __typename: 'Provider', id: string }
          | { __typename: 'Region', id: string }
          | { __typename: 'RegisteredAchievement', id: string }
          | { __typename: 'RegisteredFirm', id: string }
          | { __typename: 'RegisteredPerson', id: string }
          | { __typename: 'Report', id: string }
          | { __typename: 'ReportWindow', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'Settlement', id: string }
          | { __typename: 'Stay', id: string }
          | { __typename: 'StayContract', id: string }
          | { __typename: 'Target', id: string }
          | { __typename: 'Task', id: string }
          | { __typename: 'Team', id: string }
          | { __typename: 'TechnologyContract', id: string }
          | { __typename: 'Title', id: string }
          | { __typename: 'TrainingRecord', id: string }
          | { __typename: 'Voucher', id: string }
          | { __typename: 'VoucherOrder', id: string }
          | { __typename: 'Webhook', id: string }
          | { __typename: 'YearFigures', id: string }
         | null }>, records: { __typename: 'RecordList', list: string, filter: string } | null }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { __typename: 'WithdrawConsentPayload', incubatee:
      | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null }
      | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null }
     | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type WithdrawPilotProjectMutationVariables = Exact<{
  input: WithdrawPilotProjectInput;
}>;


export type WithdrawPilotProjectMutation = { withdrawPilotProject: { __typename: 'WithdrawPilotProjectPayload', project: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AdmitIncubateeMutationVariables = Exact<{
  input: AdmitIncubateeInput;
}>;


export type AdmitIncubateeMutation = { admitIncubatee: { __typename: 'AdmitIncubateePayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendGrowthLabelMutationVariables = Exact<{
  input: AmendGrowthLabelInput;
}>;


export type AmendGrowthLabelMutation = { amendGrowthLabel: { __typename: 'AmendGrowthLabelPayload', firm: { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, creditCode: string, foundedOn: string, onceTeam: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendRegistrationMutationVariables = Exact<{
  input: AmendRegistrationInput;
}>;


export type AmendRegistrationMutation = { amendRegistration: { __typename: 'AmendRegistrationPayload', firm: { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, creditCode: string, foundedOn: string, onceTeam: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendServiceMutationVariables = Exact<{
  input: AmendServiceInput;
}>;


export type AmendServiceMutation = { amendService: { __typename: 'AmendServicePayload', service: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, incubatees: Array<
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
      >, corrections: Array<{ __typename: 'ServiceCorrection', reason: string, voided: boolean, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, before: { __typename: 'ServiceBefore', kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, fee: string, attendees: number, served: number, note: string | null } }>, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendSpaceUnitMutationVariables = Exact<{
  input: AmendSpaceUnitInput;
}>;


export type AmendSpaceUnitMutation = { amendSpaceUnit: { __typename: 'AmendSpaceUnitPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, changes: Array<{ __typename: 'CarrierChange', since: string, documentNumber: string | null, reason: string | null, before: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, after: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, recognitionCorrections: Array<{ __typename: 'RecognitionCorrection', voided: boolean, reason: string, before: { __typename: 'RecognitionBefore', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, spaceCorrections: Array<{ __typename: 'SpaceCorrection', voided: boolean, reason: string, before: { __typename: 'SpaceUnitBefore', code: string, floor: string | null, area: number, from: string, to: string | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendStayMutationVariables = Exact<{
  input: AmendStayInput;
}>;


export type AmendStayMutation = { amendStay: { __typename: 'AmendStayPayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AmendStayContractMutationVariables = Exact<{
  input: AmendStayContractInput;
}>;


export type AmendStayContractMutation = { amendStayContract: { __typename: 'AmendStayContractPayload', contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport: { __typename: 'ApplyImportPayload', imported: { __typename: 'Import', id: string, version: number, place: string, fileName: string, sheet: string | null, headingRow: number, ignored: Array<string>, skipped: Array<number>, state: ImportState, failure: string | null, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoUntil: string | null, expiresAt: string, kind: { __typename: 'ImportKind', key: string, title: string } | null, placeNode: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, columns: Array<{ __typename: 'ImportColumn', key: string, letters: string, heading: string }>, counts: { __typename: 'ImportCounts', total: number, unchecked: number, ready: number, faulty: number, chosen: number, taken: number, refused: number, undoing: number, undone: number, kept: number }, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, viewerCan: { __typename: 'ImportActions', apply: boolean, undo: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AttachSignedCopyMutationVariables = Exact<{
  input: AttachSignedCopyInput;
}>;


export type AttachSignedCopyMutation = { attachSignedCopy: { __typename: 'AttachSignedCopyPayload', report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CarrierContractsQueryVariables = Exact<{
  carrier: string;
  contracts?: StayContractFilter | null | undefined;
  orderBy?: StayContractSort | null | undefined;
  first?: number | null | undefined;
}>;


export type CarrierContractsQuery = { carrier: { __typename: 'Carrier', id: string, version: number, name: string, contracts: { __typename: 'StayContractConnection', totalCount: number, edges: Array<{ __typename: 'StayContractEdge', cursor: string, node: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, state: StayContractState, firstDay: string, lastDay: string, incubatee:
            | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean, contracts: { __typename: 'StayContractConnection', totalCount: number } | null }
            | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, contracts: { __typename: 'StayContractConnection', totalCount: number } | null }
           | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type CarrierPageQueryVariables = Exact<{
  carrier: string;
  stays?: number | null | undefined;
  services?: number | null | undefined;
  staysAfter?: string | null | undefined;
  servicesAfter?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type CarrierPageQuery = { carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, traits: { __typename: 'CarrierTraits', host: CarrierHost | null, ownership: CarrierOwnership | null, foundedBy: CarrierFounder | null, models: Array<IncubationModel>, facilities: Array<CarrierFacility>, ownerRegion: { __typename: 'Region', id: string, code: string, name: string } | null }, operator: { __typename: 'Operator', name: string, creditCode: string }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, changes: Array<{ __typename: 'CarrierChange', since: string, documentNumber: string | null, reason: string | null, before: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, after: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, recognitionCorrections: Array<{ __typename: 'RecognitionCorrection', voided: boolean, reason: string, before: { __typename: 'RecognitionBefore', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, spaceCorrections: Array<{ __typename: 'SpaceCorrection', voided: boolean, reason: string, before: { __typename: 'SpaceUnitBefore', code: string, floor: string | null, area: number, from: string, to: string | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, stays: { __typename: 'StayConnection', totalCount?: number, edges: Array<{ __typename: 'StayEdge', cursor: string, node: { __typename: 'Stay', id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
          | { __typename: 'Firm', id: string, creditCode: string, version: number, name: string, field: IndustryField, sample: boolean, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, inForce: boolean }> }
          | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
         | null, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, services: { __typename: 'ServiceConnection', totalCount?: number, edges: Array<{ __typename: 'ServiceEdge', cursor: string, node: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CarrierPipelineQueryVariables = Exact<{
  carrier: string;
  period: string;
}>;


export type CarrierPipelineQuery = { carrierPipeline: { __typename: 'CarrierPipeline', period: string, asOf: string, stockOn: string, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind }, total: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number, graduated: number, exited: number, labels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }> }, entries: { __typename: 'Entries', total: number, firms: number, teams: number, registrations: number }, graduations: { __typename: 'Graduations', total: number, byGround: Array<{ __typename: 'GroundCount', ground: GraduationGround, firms: number }> }, exits: { __typename: 'Exits', total: number, byReason: Array<{ __typename: 'ReasonCount', reason: ExitReason, incubatees: number }> }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, areaOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstationsOverPeriod: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number, hours: number, fees: string, attendees: number }>, registrationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, monthsToGraduation: { __typename: 'Spread', count: number, lowerQuartile: number | null, median: number | null, upperQuartile: number | null, mean: number | null }, newLabels: Array<{ __typename: 'LabelCount', kind: GrowthLabelKind, firms: number }>, labelSteps: Array<{ __typename: 'LabelStep', from: GrowthLabelKind | null, to: GrowthLabelKind, firms: number }>, servicesPerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, yearFigures: { __typename: 'YearFigureTotals', reported: number, confirmed: number, employees: number, freshGraduatesHired: number, revenue: string, rndExpenditure: string, taxPaid: string, financingRaised: string, financed: number, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number, employeesPerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, revenuePerIncubatee: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, rndIntensity: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } } | null, vouchers: { __typename: 'VoucherFigures', budget: string | null, requested: number, issued: number, amountIssued: string, orders: number, amountUsed: string, ordersSettled: number, amountSettled: string, amountClawedBack: string, useRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, settlementRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, leverage: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, steps: Array<{ __typename: 'VoucherStepFigures', step: VoucherStep, count: number, meanDays: number }> } | null, pilotProjects: { __typename: 'PilotFigures', proposed: number, started: number, concluded: number, failed: number, trlGained: number, cost: string, successRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } } | null, metrics: Array<{ __typename: 'MetricValue', value: string | null, metric: { __typename: 'Metric', key: string }, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null }> }, samePeriodLastYear: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number }, entries: { __typename: 'Entries', total: number }, graduations: { __typename: 'Graduations', total: number }, exits: { __typename: 'Exits', total: number }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number }> } } | null };

export type CarrierRecordsQueryVariables = Exact<{
  carrier: string;
  first?: number | null | undefined;
  incubatees?: IncubateeFilter | null | undefined;
  stays?: StayFilter | null | undefined;
  services?: ServiceFilter | null | undefined;
  figures?: YearFiguresFilter | null | undefined;
}>;


export type CarrierRecordsQuery = { carrier: { __typename: 'Carrier', id: string, version: number, name: string, incubatees: { __typename: 'IncubateeConnection', totalCount: number, edges: Array<{ __typename: 'IncubateeEdge', cursor: string, node:
          | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
          | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
         }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, stays: { __typename: 'StayConnection', totalCount: number, edges: Array<{ __typename: 'StayEdge', cursor: string, node: { __typename: 'Stay', id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, services: { __typename: 'ServiceConnection', totalCount: number, edges: Array<{ __typename: 'ServiceEdge', cursor: string, node: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, yearFigures: { __typename: 'YearFiguresConnection', totalCount: number, edges: Array<{ __typename: 'YearFiguresEdge', cursor: string, node: { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type CarrierSeriesQueryVariables = Exact<{
  carrier: string;
  from: string;
  to: string;
}>;


export type CarrierSeriesQuery = { carrierPipelineSeries: Array<{ __typename: 'CarrierPipeline', period: string, asOf: string, stockOn: string, total: { __typename: 'PipelineFigures', carriers: number, medianMonthsToGraduation: number | null, funnel: { __typename: 'Funnel', preIncubation: number, inIncubation: number }, entries: { __typename: 'Entries', total: number }, graduations: { __typename: 'Graduations', total: number }, exits: { __typename: 'Exits', total: number }, graduationRate: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, occupancy: { __typename: 'SpaceUse', area: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null }, workstations: { __typename: 'Ratio', numerator: number, denominator: number, value: number | null } }, services: Array<{ __typename: 'ServiceFigures', kind: ServiceKind, count: number }> } }> | null };

export type ClauseSearchQueryVariables = Exact<{
  text: string;
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClauseSearchQuery = { clauses: { __typename: 'ClauseConnection', totalCount: number, edges: Array<{ __typename: 'ClauseEdge', cursor: string, node: { __typename: 'Clause', id: string, number: string, words: string, summary: string, priority: ClausePriority, reliability: Reliability, document: { __typename: 'PolicyDocument', id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ConfirmYearFiguresMutationVariables = Exact<{
  input: ConfirmYearFiguresInput;
}>;


export type ConfirmYearFiguresMutation = { confirmYearFigures: { __typename: 'ConfirmYearFiguresPayload', confirmations: Array<{ __typename: 'YearFiguresConfirmation', id: string, figures: { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type CorrectItemMutationVariables = Exact<{
  input: CorrectItemInput;
}>;


export type CorrectItemMutation = { correctItem: { __typename: 'CorrectItemPayload', draft: { __typename: 'ReportDraft', sound: boolean, report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, items: Array<{ __typename: 'ReportDraftItem', reason: string | null, by: string | null, at: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, derived: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null, typed: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, lastPeriod: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, samePeriodLastYear: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }>, findings: Array<{ __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null }>, differences: Array<{ __typename: 'ReportDifference', item: string, before: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, now: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DescribeCarrierMutationVariables = Exact<{
  input: DescribeCarrierInput;
}>;


export type DescribeCarrierMutation = { describeCarrier: { __typename: 'DescribeCarrierPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, traits: { __typename: 'CarrierTraits', host: CarrierHost | null, ownership: CarrierOwnership | null, foundedBy: CarrierFounder | null, models: Array<IncubationModel>, facilities: Array<CarrierFacility>, ownerRegion: { __typename: 'Region', id: string, code: string, name: string } | null }, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DescribeIncubateeMutationVariables = Exact<{
  input: DescribeIncubateeInput;
}>;


export type DescribeIncubateeMutation = { describeIncubatee: { __typename: 'DescribeIncubateePayload', incubatee:
      | { __typename: 'Firm', id: string, version: number, background: { __typename: 'Background', founders: Array<FounderKind>, origins: Array<IncubateeOrigin>, members: number | null, broughtFrom: { __typename: 'Region', id: string, code: string, name: string } | null } }
      | { __typename: 'Team', id: string, version: number, background: { __typename: 'Background', founders: Array<FounderKind>, origins: Array<IncubateeOrigin>, members: number | null, broughtFrom: { __typename: 'Region', id: string, code: string, name: string } | null } }
     | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EndStayMutationVariables = Exact<{
  input: EndStayInput;
}>;


export type EndStayMutation = { endStay: { __typename: 'EndStayPayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type EndStayContractMutationVariables = Exact<{
  input: EndStayContractInput;
}>;


export type EndStayContractMutation = { endStayContract: { __typename: 'EndStayContractPayload', contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ExtendIncubationMutationVariables = Exact<{
  input: ExtendIncubationInput;
}>;


export type ExtendIncubationMutation = { extendIncubation: { __typename: 'ExtendIncubationPayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, extensions: Array<{ __typename: 'StayExtension', before: string, until: string, ground: ExtensionGround, evidence: string, reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type GraduateIncubateeMutationVariables = Exact<{
  input: GraduateIncubateeInput;
}>;


export type GraduateIncubateeMutation = { graduateIncubatee: { __typename: 'GraduateIncubateePayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null, evidence: { __typename: 'Evidence', documentNumber: string, financing: string | null, revenues: Array<{ __typename: 'YearRevenue', year: number, amount: string }> } } | null, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ImportKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportKindsQuery = { importKinds: Array<{ __typename: 'ImportKind', key: string, title: string, template: string, columns: Array<{ __typename: 'ImportKindColumn', key: string, heading: string, aliases: Array<string>, needed: boolean, choices: Array<string>, note: string | null }> }> };

export type ImportPageQueryVariables = Exact<{
  import: string;
  filter?: ImportRowFilter | null | undefined;
  orderBy?: ImportRowSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ImportPageQuery = { import: { __typename: 'Import', id: string, version: number, place: string, fileName: string, sheet: string | null, headingRow: number, ignored: Array<string>, skipped: Array<number>, state: ImportState, failure: string | null, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoUntil: string | null, expiresAt: string, rows: { __typename: 'ImportRowConnection', totalCount?: number, edges: Array<{ __typename: 'ImportRowEdge', cursor: string, node: { __typename: 'ImportRow', id: string, number: number, state: ImportRowState, values: Array<{ __typename: 'ImportValue', column: string, heading: string, text: string }>, faults: Array<{ __typename: 'ImportFault', code: UserErrorCode, column: string | null, heading: string | null, cell: string | null, message: string }>, made:
            | { __typename: 'Attachment', id: string }
            | { __typename: 'Booking', id: string }
            | { __typename: 'Carrier', id: string }
            | { __typename: 'Clause', id: string }
            | { __typename: 'CreditRecord', id: string }
            | { __typename: 'Delivery', id: string }
            | { __typename: 'EvaluationRun', id: string }
            | { __typename: 'Export', id: string }
            | { __typename: 'Firm', id: string }
            | { __typename: 'Import', id: string }
            | { __typename: 'ImportRow', id: string }
            | { __typename: 'Institution', id: string }
            | { __typename: 'Notice', id: string }
            | { __typename: 'PartyTie', id: string }
            | { __typename: 'Payout', id: string }
            | { __typename: 'PersonAccess', id: string }
            | { __typename: 'PilotBase', id: string }
            | { __typename: 'PilotProject', id: string }
            | { __typename: 'PolicyDocument', id: string }
            | { __typename: 'Programme', id: string }
            | { __typename: 'Provider', id: string }
            | { __typename: 'Region', id: string }
            | { __typename: 'RegisteredAchievement', id: string }
            | { __typename: 'RegisteredFirm', id: string }
            | { __typename: 'RegisteredPerson', id: string }
            | { __typename: 'Report', id: string }
            | { __typename: 'ReportWindow', id: string }
            | { __typename: 'Service', id: string }
            | { __typename: 'Settlement', id: string }
            | { __typename: 'Stay', id: string }
            | { __typename: 'StayContract', id: string }
            | { __typename: 'Target', id: string }
            | { __typename: 'Task', id: string }
            | { __typename: 'Team', id: string }
            | { __typename: 'TechnologyContract', id: string }
            | { __typename: 'Title', id: string }
            | { __typename: 'TrainingRecord', id: string }
            | { __typename: 'Voucher', id: string }
            | { __typename: 'VoucherOrder', id: string }
            | { __typename: 'Webhook', id: string }
            | { __typename: 'YearFigures', id: string }
           | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, kind: { __typename: 'ImportKind', key: string, title: string } | null, placeNode: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, columns: Array<{ __typename: 'ImportColumn', key: string, letters: string, heading: string }>, counts: { __typename: 'ImportCounts', total: number, unchecked: number, ready: number, faulty: number, chosen: number, taken: number, refused: number, undoing: number, undone: number, kept: number }, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, viewerCan: { __typename: 'ImportActions', apply: boolean, undo: boolean } } | null };

export type ImportProgressQueryVariables = Exact<{
  import: string;
}>;


export type ImportProgressQuery = { import: { __typename: 'Import', id: string, version: number, place: string, fileName: string, sheet: string | null, headingRow: number, ignored: Array<string>, skipped: Array<number>, state: ImportState, failure: string | null, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoUntil: string | null, expiresAt: string, kind: { __typename: 'ImportKind', key: string, title: string } | null, placeNode: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, columns: Array<{ __typename: 'ImportColumn', key: string, letters: string, heading: string }>, counts: { __typename: 'ImportCounts', total: number, unchecked: number, ready: number, faulty: number, chosen: number, taken: number, refused: number, undoing: number, undone: number, kept: number }, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, viewerCan: { __typename: 'ImportActions', apply: boolean, undo: boolean } } | null };

export type IncubateePageQueryVariables = Exact<{
  incubatee: string;
  years: Array<number> | number;
}>;


export type IncubateePageQuery = { incubatee:
    | { __typename: 'Firm', id: string, creditCode: string, foundedOn: string, onceTeam: boolean, version: number, name: string, field: IndustryField, longCycleField: LongCycleField | null, sample: boolean, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, files: Array<{ __typename: 'EvidenceFile', attachment: string, name: string, sha256: string }> | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean }, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, region: { __typename: 'Region', id: string, code: string, name: string }, carrier: { __typename: 'Carrier', id: string, name: string } | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, yearFigures: Array<{ __typename: 'YearFigures', id: string, version: number, year: number, state: YearFiguresState, preliminary: boolean, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } }>, background: { __typename: 'Background', founders: Array<FounderKind>, origins: Array<IncubateeOrigin>, members: number | null, broughtFrom: { __typename: 'Region', id: string, code: string, name: string } | null }, registrationsTakenBack: Array<{ __typename: 'RegistrationTakenBack', name: string, creditCode: string, foundedOn: string, reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null }
    | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, longCycleField: LongCycleField | null, sample: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, region: { __typename: 'Region', id: string, code: string, name: string }, carrier: { __typename: 'Carrier', id: string, name: string } | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, yearFigures: Array<{ __typename: 'YearFigures', id: string, version: number, year: number, state: YearFiguresState, preliminary: boolean, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } }>, background: { __typename: 'Background', founders: Array<FounderKind>, origins: Array<IncubateeOrigin>, members: number | null, broughtFrom: { __typename: 'Region', id: string, code: string, name: string } | null }, registrationsTakenBack: Array<{ __typename: 'RegistrationTakenBack', name: string, creditCode: string, foundedOn: string, reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null }
   | null, stays: { __typename: 'StayConnection', edges: Array<{ __typename: 'StayEdge', cursor: string, node: { __typename: 'Stay', id: string, carrierName: string, residence: Residence, state: StayState, enteredOn: string, limitOn: string | null, endedOn: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, services: { __typename: 'ServiceConnection', edges: Array<{ __typename: 'ServiceEdge', cursor: string, node: { __typename: 'Service', id: string, kind: ServiceKind, mode: ServiceMode, on: string, carrierName: string, provider: string, hours: number, fee: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type IncubationRulesQueryVariables = Exact<{
  kind?: CarrierKind | null | undefined;
  on?: string | null | undefined;
}>;


export type IncubationRulesQuery = { incubationRules: Array<{ __typename: 'IncubationRule', key: string, carrierKinds: Array<CarrierKind>, from: string, to: string | null, maxAgeMonths: number | null, limitMonths: number | null, longCycleLimitMonths: number | null, region: { __typename: 'Region', id: string, code: string, name: string }, longCycleCitation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null, grounds: Array<{ __typename: 'GraduationTest', ground: GraduationGround, words: string, moreThan: string | null }>, groundsCitation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }> };

export type ManagerDeskQueryVariables = Exact<{
  carrier: string;
  year: number;
}>;


export type ManagerDeskQuery = { active: { __typename: 'StayConnection', totalCount: number }, coming: { __typename: 'StayConnection', totalCount: number }, overdue: { __typename: 'StayConnection', totalCount: number }, leaving: { __typename: 'IncubateeConnection', totalCount: number }, teams: { __typename: 'IncubateeConnection', totalCount: number }, toConfirm: { __typename: 'YearFiguresConnection', totalCount: number }, missing: { __typename: 'MissingYearFiguresConnection', totalCount: number }, services: { __typename: 'ServiceConnection', totalCount: number } };

export type MarkRentPaidMutationVariables = Exact<{
  input: MarkRentPaidInput;
}>;


export type MarkRentPaidMutation = { markRentPaid: { __typename: 'MarkRentPaidPayload', marks: Array<{ __typename: 'RentMark', reference: string, contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type MatchRentPaymentMutationVariables = Exact<{
  input: MatchRentPaymentInput;
}>;


export type MatchRentPaymentMutation = { matchRentPayment: { __typename: 'MatchRentPaymentPayload', contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type MoveIncubateeMutationVariables = Exact<{
  input: MoveIncubateeInput;
}>;


export type MoveIncubateeMutation = { moveIncubatee: { __typename: 'MoveIncubateePayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type MyImportsQueryVariables = Exact<{
  orderBy?: ImportSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyImportsQuery = { imports: { __typename: 'ImportConnection', totalCount?: number, edges: Array<{ __typename: 'ImportEdge', cursor: string, node: { __typename: 'Import', id: string, version: number, place: string, fileName: string, sheet: string | null, headingRow: number, ignored: Array<string>, skipped: Array<number>, state: ImportState, failure: string | null, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoUntil: string | null, expiresAt: string, kind: { __typename: 'ImportKind', key: string, title: string } | null, placeNode: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, columns: Array<{ __typename: 'ImportColumn', key: string, letters: string, heading: string }>, counts: { __typename: 'ImportCounts', total: number, unchecked: number, ready: number, faulty: number, chosen: number, taken: number, refused: number, undoing: number, undone: number, kept: number }, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, viewerCan: { __typename: 'ImportActions', apply: boolean, undo: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyReportsQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined;
  orderBy?: ReportSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyReportsQuery = { reports: { __typename: 'ReportConnection', totalCount?: number, edges: Array<{ __typename: 'ReportEdge', cursor: string, node: { __typename: 'Report', id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PolicyLibraryQueryVariables = Exact<{
  region?: string | null | undefined;
  text?: string | null | undefined;
  orderBy?: PolicyDocumentSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type PolicyLibraryQuery = { policyDocuments: { __typename: 'PolicyDocumentConnection', totalCount?: number, edges: Array<{ __typename: 'PolicyDocumentEdge', cursor: string, node: { __typename: 'PolicyDocument', title: string | null, issuer: string | null, issuedOn: string | null, issuedOnBasis: Basis | null, firstYear: number, lastYear: number, id: string, number: string | null, nameZh: string, nameEn: string, state: ValidityState, region: { __typename: 'Region', id: string, code: string, name: string }, validity: { __typename: 'Validity', from: string | null, to: string | null, basis: Basis, noteZh: string, noteEn: string }, flaws: Array<{ __typename: 'SourceFlaw', kind: SourceFlawKind, noteZh: string, noteEn: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PutSpaceUnitMutationVariables = Exact<{
  input: PutSpaceUnitInput;
}>;


export type PutSpaceUnitMutation = { putSpaceUnit: { __typename: 'PutSpaceUnitPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordGrowthLabelMutationVariables = Exact<{
  input: RecordGrowthLabelInput;
}>;


export type RecordGrowthLabelMutation = { recordGrowthLabel: { __typename: 'RecordGrowthLabelPayload', firm: { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, creditCode: string, foundedOn: string, onceTeam: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordPastStayMutationVariables = Exact<{
  input: RecordPastStayInput;
}>;


export type RecordPastStayMutation = { recordPastStay: { __typename: 'RecordPastStayPayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordServiceMutationVariables = Exact<{
  input: RecordServiceInput;
}>;


export type RecordServiceMutation = { recordService: { __typename: 'RecordServicePayload', service: { __typename: 'Service', note: string | null, id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, incubatees: Array<
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
      >, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordServicesMutationVariables = Exact<{
  input: RecordServicesInput;
}>;


export type RecordServicesMutation = { recordServices: { __typename: 'RecordServicesPayload', records: Array<{ __typename: 'ServiceRecord', on: string, id: string | null, service: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterTeamMutationVariables = Exact<{
  input: RegisterTeamInput;
}>;


export type RegisterTeamMutation = { registerTeam: { __typename: 'RegisterTeamPayload', firm: { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, creditCode: string, foundedOn: string, onceTeam: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RenewStayContractMutationVariables = Exact<{
  input: RenewStayContractInput;
}>;


export type RenewStayContractMutation = { renewStayContract: { __typename: 'RenewStayContractPayload', contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RentArrearsQueryVariables = Exact<{
  carrier: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type RentArrearsQuery = { rentArrears: { __typename: 'RentArrears', asOf: string, due: string, paid: string, open: string, ages: Array<{ __typename: 'ArrearsAge', fromDays: number, toDays: number | null, open: string, months: number }>, rows: { __typename: 'RentArrearConnection', totalCount?: number, edges: Array<{ __typename: 'RentArrearEdge', cursor: string, node: { __typename: 'RentArrear', due: string, paid: string, open: string, since: string, days: number, contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, state: StayContractState, firstDay: string, lastDay: string, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } }, dues: Array<{ __typename: 'RentDue', month: string, dueOn: string, amount: string, paid: string, open: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type RentPricesQueryVariables = Exact<{
  carrier: string;
}>;


export type RentPricesQuery = { carrier: { __typename: 'Carrier', id: string, version: number, name: string, rentPrices: { __typename: 'RentPriceList', version: number, prices: Array<{ __typename: 'RentPrice', basis: RentBasis, from: string, price: string }> } } | null };

export type RentRollQueryVariables = Exact<{
  carrier: string;
  period: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type RentRollQuery = { rentRoll: { __typename: 'RentRoll', period: string, due: string, paid: string, open: string, overpaid: string, rows: { __typename: 'RentDueConnection', totalCount?: number, edges: Array<{ __typename: 'RentDueEdge', cursor: string, node: { __typename: 'RentDue', month: string, dueOn: string, amount: string, paid: string, open: string, overpaid: string, contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, state: StayContractState, firstDay: string, lastDay: string, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } }, parts: Array<{ __typename: 'RentPart', from: string, to: string, days: number, ofDays: number, percentOff: number, amount: string, line: { __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type ReopenStayMutationVariables = Exact<{
  input: ReopenStayInput;
}>;


export type ReopenStayMutation = { reopenStay: { __typename: 'ReopenStayPayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReportDraftQueryVariables = Exact<{
  report: string;
}>;


export type ReportDraftQuery = { reportDraft: { __typename: 'ReportDraft', sound: boolean, report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, items: Array<{ __typename: 'ReportDraftItem', reason: string | null, by: string | null, at: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, derived: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null, typed: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, lastPeriod: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, samePeriodLastYear: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }>, findings: Array<{ __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null }>, differences: Array<{ __typename: 'ReportDifference', item: string, before: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, now: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }> } | null };

export type ReportFormPageQueryVariables = Exact<{
  code: string;
  version?: number | null | undefined;
}>;


export type ReportFormPageQuery = { reportForm: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm, from: string, to: string | null, respondents: Array<CarrierKind>, respondentKind: ReportRespondentKind, institutionKinds: Array<string> | null, source: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sections: Array<{ __typename: 'ReportFormSection', code: string, nameZh: string, nameEn: string, items: Array<{ __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }> }>, checks: Array<{ __typename: 'ReportFormCheck', code: string, holds: string, severity: ReportSeverity, messageZh: string, messageEn: string }> } | null };

export type ReportFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormsQuery = { reportForms: Array<{ __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm, from: string, to: string | null, respondents: Array<CarrierKind>, respondentKind: ReportRespondentKind, institutionKinds: Array<string> | null, source: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null }, sections: Array<{ __typename: 'ReportFormSection', code: string, nameZh: string, nameEn: string, items: Array<{ __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }> }>, checks: Array<{ __typename: 'ReportFormCheck', code: string, holds: string, severity: ReportSeverity, messageZh: string, messageEn: string }> }> };

export type ReturnYearFiguresMutationVariables = Exact<{
  input: ReturnYearFiguresInput;
}>;


export type ReturnYearFiguresMutation = { returnYearFigures: { __typename: 'ReturnYearFiguresPayload', figures: { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, history: Array<{ __typename: 'YearFiguresEvent', act: YearFiguresAct, by: string, at: string, reason: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SaveItemsMutationVariables = Exact<{
  input: SaveItemsInput;
}>;


export type SaveItemsMutation = { saveItems: { __typename: 'SaveItemsPayload', draft: { __typename: 'ReportDraft', sound: boolean, report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } }, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, items: Array<{ __typename: 'ReportDraftItem', reason: string | null, by: string | null, at: string | null, item: { __typename: 'ReportFormItem', code: string, nameZh: string, nameEn: string, kind: ReportItemKind, unit: ReportItemUnit, unitZh: string, unitEn: string, decimals: number, derivation: string | null, required: boolean, known: ReportItemKnown, source: string | null }, value: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, derived: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, records: { __typename: 'RecordList', list: string, filter: string, sum: string | null } | null, typed: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, lastPeriod: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, samePeriodLastYear: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }>, findings: Array<{ __typename: 'ReportFinding', check: string, severity: ReportSeverity, message: string, items: Array<string>, comment: string | null }>, differences: Array<{ __typename: 'ReportDifference', item: string, before: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null, now: { __typename: 'ReportValue', number: string | null, flag: boolean | null, text: string | null } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ServiceListQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
  orderBy?: ServiceSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ServiceListQuery = { services: { __typename: 'ServiceConnection', totalCount?: number, edges: Array<{ __typename: 'ServiceEdge', cursor: string, node: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, incubatees: Array<
          | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
          | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        >, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ServicePageQueryVariables = Exact<{
  service: string;
}>;


export type ServicePageQuery = { node:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, note: string | null, plausibilityReason: string | null, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean }, incubatees: Array<
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
      >, recorded: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, corrections: Array<{ __typename: 'ServiceCorrection', reason: string, voided: boolean, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, before: { __typename: 'ServiceBefore', kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, fee: string, attendees: number, served: number, note: string | null } }> }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string }
    | { __typename: 'StayContract', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'YearFigures', id: string }
   | null };

export type SetRentPriceMutationVariables = Exact<{
  input: SetRentPriceInput;
}>;


export type SetRentPriceMutation = { setRentPrice: { __typename: 'SetRentPricePayload', rentPrices: { __typename: 'RentPriceList', version: number, prices: Array<{ __typename: 'RentPrice', basis: RentBasis, from: string, price: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SetWorkstationCapacityMutationVariables = Exact<{
  input: SetWorkstationCapacityInput;
}>;


export type SetWorkstationCapacityMutation = { setWorkstationCapacity: { __typename: 'SetWorkstationCapacityPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type SignStayContractMutationVariables = Exact<{
  input: SignStayContractInput;
}>;


export type SignStayContractMutation = { signStayContract: { __typename: 'SignStayContractPayload', contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type StayContractListQueryVariables = Exact<{
  filter?: StayContractFilter | null | undefined;
  orderBy?: StayContractSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type StayContractListQuery = { stayContracts: { __typename: 'StayContractConnection', totalCount?: number, edges: Array<{ __typename: 'StayContractEdge', cursor: string, node: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, incubatee:
          | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
          | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
         | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type StayContractOfStayQueryVariables = Exact<{
  stay: string;
}>;


export type StayContractOfStayQuery = { node:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string, version: number, incubateeName: string, carrier: { __typename: 'Carrier', id: string, name: string, rentPrices: { __typename: 'RentPriceList', version: number, prices: Array<{ __typename: 'RentPrice', basis: RentBasis, from: string, price: string }> } } | null, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null }
    | { __typename: 'StayContract', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'YearFigures', id: string }
   | null };

export type StayContractPageQueryVariables = Exact<{
  contract: string;
}>;


export type StayContractPageQuery = { node:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string }
    | { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean }, stay: { __typename: 'Stay', id: string, state: StayState } | null, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, carrier: { __typename: 'Carrier', id: string, name: string, rentPrices: { __typename: 'RentPriceList', version: number, prices: Array<{ __typename: 'RentPrice', basis: RentBasis, from: string, price: string }> } } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, dues: Array<{ __typename: 'RentDue', month: string, dueOn: string, amount: string, paid: string, open: string, overpaid: string, parts: Array<{ __typename: 'RentPart', from: string, to: string, days: number, ofDays: number, percentOff: number, amount: string, line: { __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string } }> }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, renews: { __typename: 'StayContract', id: string, version: number, number: string } | null, renewedBy: { __typename: 'StayContract', id: string, version: number, number: string } | null, history: Array<{ __typename: 'ContractEvent', act: ContractAct, on: string, by: string, at: string, reason: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, before: { __typename: 'ContractBefore', number: string, lastDay: string, dueDay: number, deposit: string, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }> } | null, payment: { __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string } | null }> }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'YearFigures', id: string }
   | null };

export type StayListQueryVariables = Exact<{
  filter?: StayFilter | null | undefined;
  orderBy?: StaySort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StayListQuery = { stays: { __typename: 'StayConnection', totalCount: number, edges: Array<{ __typename: 'StayEdge', cursor: string, node: { __typename: 'Stay', id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, limitSource: { __typename: 'Citation', verified: boolean } | null, carrier: { __typename: 'Carrier', id: string, name: string } | null, region: { __typename: 'Region', id: string, code: string, name: string }, incubatee:
          | { __typename: 'Firm', id: string, creditCode: string, version: number, name: string, field: IndustryField, sample: boolean, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, inForce: boolean }> }
          | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
         | null, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type StayPageQueryVariables = Exact<{
  stay: string;
}>;


export type StayPageQuery = { node:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Booking', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'CreditRecord', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EvaluationRun', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PartyTie', id: string }
    | { __typename: 'Payout', id: string }
    | { __typename: 'PersonAccess', id: string }
    | { __typename: 'PilotBase', id: string }
    | { __typename: 'PilotProject', id: string }
    | { __typename: 'PolicyDocument', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provider', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'RegisteredAchievement', id: string }
    | { __typename: 'RegisteredFirm', id: string }
    | { __typename: 'RegisteredPerson', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportWindow', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'Stay', id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, sample: boolean, agreementNumber: string | null, disagreements: Array<StayDisagreement>, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, timeOfStay: { __typename: 'TimeOfStay', firstDay: string | null, days: number, months: number, stays: number, limitMonths: number | null, exhausted: boolean, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, timeOfStay: { __typename: 'TimeOfStay', firstDay: string | null, days: number, months: number, stays: number, limitMonths: number | null, exhausted: boolean, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } }
       | null, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null, evidence: { __typename: 'Evidence', documentNumber: string, financing: string | null, revenues: Array<{ __typename: 'YearRevenue', year: number, amount: string }>, files: Array<{ __typename: 'EvidenceFile', attachment: string, name: string, sha256: string }> | null } } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean }, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null, extensions: Array<{ __typename: 'StayExtension', before: string, until: string, ground: ExtensionGround, evidence: string, reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, history: Array<{ __typename: 'StayEvent', act: StayAct, on: string, by: string, at: string, reason: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, before: { __typename: 'StayBefore', state: StayState, agreementNumber: string | null, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }> } | null }> }
    | { __typename: 'StayContract', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TechnologyContract', id: string }
    | { __typename: 'Title', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOrder', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'YearFigures', id: string }
   | null };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { submitReport: { __typename: 'SubmitReportPayload', report: { __typename: 'Report', verificationCode: string | null, printUrl: string | null, id: string, version: number, period: string, carrierName: string, carrierKind: CarrierKind, respondentKind: ReportRespondentKind, enteredFor: boolean, level: RecognitionLevel | null, expected: boolean, state: ReportState, waitsAt: ReportHop, dueOn: string | null, submittedOn: string | null, onTime: boolean, acceptedBy: Array<ReportHop>, lockedFrom: string | null, corrects: Array<ReportHop>, contentHash: string | null, sample: boolean, window: { __typename: 'ReportWindow', id: string, period: string, closedOn: string | null, dues: Array<{ __typename: 'ReportHopDue', hop: ReportHop, on: string }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string } }, carrier: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, signedCopy: { __typename: 'ReportSignedCopy', attachment: string, name: string, sha256: string, contentHash: string, current: boolean, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, trail: Array<{ __typename: 'ReportEvent', step: ReportStep, by: string, at: string, reason: string | null, contentHash: string, region: { __typename: 'Region', id: string, code: string, name: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, comments: Array<{ __typename: 'ReportItemComment', item: string, comment: string }> }>, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm }, region: { __typename: 'Region', id: string, code: string, name: string }, waitsFor: { __typename: 'Region', id: string, code: string, name: string } | null, viewerCan: { __typename: 'ReportActions', correct: boolean, submit: boolean, accept: boolean, giveBack: boolean, reopen: boolean, sign: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport: { __typename: 'UndoImportPayload', imported: { __typename: 'Import', id: string, version: number, place: string, fileName: string, sheet: string | null, headingRow: number, ignored: Array<string>, skipped: Array<number>, state: ImportState, failure: string | null, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoUntil: string | null, expiresAt: string, kind: { __typename: 'ImportKind', key: string, title: string } | null, placeNode: { __typename: 'Carrier', id: string, name: string, kind: CarrierKind } | null, columns: Array<{ __typename: 'ImportColumn', key: string, letters: string, heading: string }>, counts: { __typename: 'ImportCounts', total: number, unchecked: number, ready: number, faulty: number, chosen: number, taken: number, refused: number, undoing: number, undone: number, kept: number }, byPerson: { __typename: 'Person', name: string | null, role: Role } | null, viewerCan: { __typename: 'ImportActions', apply: boolean, undo: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type UndoRegistrationMutationVariables = Exact<{
  input: UndoRegistrationInput;
}>;


export type UndoRegistrationMutation = { undoRegistration: { __typename: 'UndoRegistrationPayload', incubatee:
      | { __typename: 'Firm', version: number, id: string, name: string, field: IndustryField, sample: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null }
      | { __typename: 'Team', version: number, id: string, name: string, field: IndustryField, sample: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null }
     | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type UnmarkRentPaidMutationVariables = Exact<{
  input: UnmarkRentPaidInput;
}>;


export type UnmarkRentPaidMutation = { unmarkRentPaid: { __typename: 'UnmarkRentPaidPayload', contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type UpdateCarrierMutationVariables = Exact<{
  input: UpdateCarrierInput;
}>;


export type UpdateCarrierMutation = { updateCarrier: { __typename: 'UpdateCarrierPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type VerifyReportQueryVariables = Exact<{
  code: string;
}>;


export type VerifyReportQuery = { verifyReport: { __typename: 'ReportVerification', outcome: ReportVerificationOutcome, period: string | null, carrierName: string | null, submittedAt: string | null, form: { __typename: 'ReportForm', code: string, version: number, nameZh: string, nameEn: string, rhythm: ReportRhythm } | null } };

export type VoidGrowthLabelMutationVariables = Exact<{
  input: VoidGrowthLabelInput;
}>;


export type VoidGrowthLabelMutation = { voidGrowthLabel: { __typename: 'VoidGrowthLabelPayload', firm: { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, creditCode: string, foundedOn: string, onceTeam: boolean, placement: { __typename: 'Placement', stage: Stage, enteredOn: string, limitOn: string | null, endedOn: string | null, limitSource: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } | null } | null, labels: Array<{ __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, registrationChanges: Array<{ __typename: 'RegistrationChange', creditCode: string, foundedOn: string, legalRepresentative: string | null, documentNumber: string, reason: string | null, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }> | null, labelCorrections: Array<{ __typename: 'LabelCorrection', voided: boolean, reason: string, before: { __typename: 'GrowthLabel', kind: GrowthLabelKind, certificateNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, formerNames: Array<{ __typename: 'FormerName', name: string, from: string | null, to: string, documentNumber: string, reason: string | null, changedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, viewerCan: { __typename: 'FirmActions', rename: boolean, amendRegistration: boolean, correctIdentity: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type VoidServiceMutationVariables = Exact<{
  input: VoidServiceInput;
}>;


export type VoidServiceMutation = { voidService: { __typename: 'VoidServicePayload', service: { __typename: 'Service', id: string, version: number, carrierName: string, kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, attendees: number, fee: string, voided: boolean, sample: boolean, corrections: Array<{ __typename: 'ServiceCorrection', reason: string, voided: boolean, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, before: { __typename: 'ServiceBefore', kind: ServiceKind, mode: ServiceMode, on: string, provider: string, hours: number, fee: string, attendees: number, served: number, note: string | null } }>, viewerCan: { __typename: 'ServiceActions', amend: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type VoidSpaceUnitMutationVariables = Exact<{
  input: VoidSpaceUnitInput;
}>;


export type VoidSpaceUnitMutation = { voidSpaceUnit: { __typename: 'VoidSpaceUnitPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, changes: Array<{ __typename: 'CarrierChange', since: string, documentNumber: string | null, reason: string | null, before: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, after: { __typename: 'CarrierSaid', name: string, kind: CarrierKind, address: string | null, operator: { __typename: 'Operator', name: string, creditCode: string } }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, recognitionCorrections: Array<{ __typename: 'RecognitionCorrection', voided: boolean, reason: string, before: { __typename: 'RecognitionBefore', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, spaceCorrections: Array<{ __typename: 'SpaceCorrection', voided: boolean, reason: string, before: { __typename: 'SpaceUnitBefore', code: string, floor: string | null, area: number, from: string, to: string | null }, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type VoidStayMutationVariables = Exact<{
  input: VoidStayInput;
}>;


export type VoidStayMutation = { voidStay: { __typename: 'VoidStayPayload', stay: { __typename: 'Stay', agreementNumber: string | null, id: string, version: number, carrierName: string, incubateeName: string, residence: Residence, state: StayState, enteredOn: string, incubatingFrom: string | null, limitOn: string | null, endedOn: string | null, disagreements: Array<StayDisagreement>, sample: boolean, incubatee:
        | { __typename: 'Firm', id: string, version: number, name: string, field: IndustryField, sample: boolean }
        | { __typename: 'Team', id: string, version: number, name: string, field: IndustryField, sample: boolean }
       | null, consent: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, overrides: Array<{ __typename: 'Override', code: UserErrorCode, reason: string, by: string, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, occupancies: Array<{ __typename: 'Occupancy', from: string, to: string | null, units: Array<string>, area: number, workstations: number }>, graduation: { __typename: 'Graduation', ground: GraduationGround, rule: string | null } | null, exit: { __typename: 'Exit', reason: ExitReason, note: string | null } | null, viewerCan: { __typename: 'StayActions', move: boolean, graduate: boolean, end: boolean, decline: boolean, extend: boolean, amend: boolean, reopen: boolean, void: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type VoidStayContractMutationVariables = Exact<{
  input: VoidStayContractInput;
}>;


export type VoidStayContractMutation = { voidStayContract: { __typename: 'VoidStayContractPayload', contract: { __typename: 'StayContract', id: string, version: number, number: string, incubateeName: string, carrierName: string, state: StayContractState, signedOn: string, firstDay: string, lastDay: string, runsUntil: string | null, pastEnd: boolean, dueDay: number, noticeMonths: number, deposit: string, monthlyRent: string, totalRent: string, paid: string, sample: boolean, stay: { __typename: 'Stay', id: string } | null, rent: Array<{ __typename: 'RentLines', from: string, monthly: string, lines: Array<{ __typename: 'RentLine', basis: RentBasis, unit: string | null, area: number, workstations: number, price: string, listPrice: string | null, deviation: string | null, monthly: string }> }>, concessions: Array<{ __typename: 'RentConcession', from: string, to: string, percent: number, ground: ConcessionGround, source: string }>, payments: Array<{ __typename: 'RentPayment', month: string, amount: string, reference: string, paidOn: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } }>, notice: { __typename: 'ContractNotice', givenOn: string, lastDay: string, by: Role, reason: string | null } | null, end: { __typename: 'ContractEnd', cause: ContractEndCause, lastDay: string, reason: string | null } | null, viewerCan: { __typename: 'StayContractActions', renew: boolean, amend: boolean, giveNotice: boolean, end: boolean, void: boolean, markPaid: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type WithdrawSpaceUnitMutationVariables = Exact<{
  input: WithdrawSpaceUnitInput;
}>;


export type WithdrawSpaceUnitMutation = { withdrawSpaceUnit: { __typename: 'WithdrawSpaceUnitPayload', carrier: { __typename: 'Carrier', address: string | null, servicesOffered: Array<ServiceKind>, id: string, version: number, name: string, kind: CarrierKind, specialised: boolean, field: IndustryField | null, level: RecognitionLevel | null, openedOn: string, closedOn: string | null, sample: boolean, recognitions: Array<{ __typename: 'Recognition', number: number, kind: RecognitionKind, level: RecognitionLevel, recognitionClass: RecognitionClass | null, batch: string | null, documentNumber: string, from: string, to: string | null, inForce: boolean, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, withdrawal: { __typename: 'Withdrawal', on: string, documentNumber: string | null, reason: string, recordedBy: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null, contest: { __typename: 'Contest', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }, answer: { __typename: 'ContestAnswer', reason: string, by: { __typename: 'Signature', by: string, role: Role, scope: Array<string>, at: string, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } } | null } | null }>, space: { __typename: 'Space', leasableArea: number, leasedArea: number, workstations: number, workstationsLeased: number, units: Array<{ __typename: 'SpaceUnit', code: string, floor: string | null, area: number, from: string, to: string | null, free: boolean }> }, region: { __typename: 'Region', id: string, code: string, name: string }, zone: { __typename: 'Zone', code: string, name: string, kind: ZoneKind } | null, viewerCan: { __typename: 'CarrierActions', update: boolean, admit: boolean, recordService: boolean, recognise: boolean, close: boolean, relocate: boolean, amend: boolean, correctRecognition: boolean, correctSpace: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type YearFiguresMissingQueryVariables = Exact<{
  carrier: string;
  year: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type YearFiguresMissingQuery = { missingYearFigures: { __typename: 'MissingYearFiguresConnection', totalCount: number, edges: Array<{ __typename: 'MissingYearFiguresEdge', cursor: string, node: { __typename: 'MissingYearFigures', year: number, incubateeName: string, enteredOn: string, endedOn: string | null, incubatee:
          | { __typename: 'Firm', id: string }
          | { __typename: 'Team', id: string }
         | null, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type YearFiguresToConfirmQueryVariables = Exact<{
  carrier?: string | null | undefined;
  year?: number | null | undefined;
  compareWith: Array<number> | number;
  orderBy?: YearFiguresSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type YearFiguresToConfirmQuery = { yearFigures: { __typename: 'YearFiguresConnection', totalCount?: number, edges: Array<{ __typename: 'YearFiguresEdge', cursor: string, node: { __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, incubatee:
          | { __typename: 'Firm', id: string, yearFigures: Array<{ __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } }> }
          | { __typename: 'Team', id: string, yearFigures: Array<{ __typename: 'YearFigures', id: string, version: number, year: number, incubateeName: string, state: YearFiguresState, preliminary: boolean, sample: boolean, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } }> }
         | null, history: Array<{ __typename: 'YearFiguresEvent', act: YearFiguresAct, by: string, at: string, reason: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, values: { __typename: 'YearValues', employees: number, freshGraduatesHired: number, collegeStaff: number, rndStaff: number, revenue: string, rndExpenditure: string, taxPaid: string, netProfit: string, financingRaised: string, ipApplied: number, ipGranted: number, ipValid: number, inventionsValid: number, softwareCopyrights: number }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, viewerCan: { __typename: 'YearFiguresActions', enter: boolean, confirm: boolean, giveBack: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ZonesQueryVariables = Exact<{
  region?: string | null | undefined;
}>;


export type ZonesQuery = { zones: Array<{ __typename: 'Zone', code: string, name: string, kind: ZoneKind, homeRegion: { __typename: 'Region', id: string, code: string, name: string } }> };

export type AcceptOrderMutationVariables = Exact<{
  input: AcceptOrderInput;
}>;


export type AcceptOrderMutation = { acceptOrder: { __typename: 'AcceptOrderPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type AdvancePilotProjectMutationVariables = Exact<{
  input: AdvancePilotProjectInput;
}>;


export type AdvancePilotProjectMutation = { advancePilotProject: { __typename: 'AdvancePilotProjectPayload', project: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type BaseBookingsQueryVariables = Exact<{
  filter?: BookingFilter | null | undefined;
  orderBy?: BookingSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type BaseBookingsQuery = { bookings: { __typename: 'BookingConnection', totalCount?: number, edges: Array<{ __typename: 'BookingEdge', cursor: string, node: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, history: Array<{ __typename: 'BookingEvent', act: BookingAct, by: string, at: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type BaseProjectsQueryVariables = Exact<{
  filter?: PilotProjectFilter | null | undefined;
  orderBy?: PilotProjectSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type BaseProjectsQuery = { pilotProjects: { __typename: 'PilotProjectConnection', totalCount?: number, edges: Array<{ __typename: 'PilotProjectEdge', cursor: string, node: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, payments: Array<{ __typename: 'PilotPayment', kind: PaymentKind, amount: string, reference: string | null }>, acceptanceTest: { __typename: 'AcceptanceTest', reportNumber: string, attachments: Array<string> } | null, results: { __typename: 'PilotResults', trlOut: number, parameters: string, yield: string, actualCost: string } | null, failure: { __typename: 'PilotFailure', reason: string, lesson: string, actualCost: string | null } | null, followUps: Array<{ __typename: 'FollowUp', kind: OutcomeKind, name: string, creditCode: string | null, amount: string | null, on: string, evidenceNumber: string }>, rating: { __typename: 'PilotRating', score: number, comment: string | null } | null, history: Array<{ __typename: 'PilotEvent', step: PilotStep, on: string, by: string, note: string | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null }>, viewerCan: { __typename: 'PilotProjectActions', advance: Array<PilotStep>, withdraw: boolean, followUp: boolean, rate: boolean }, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type BaseRecordsQueryVariables = Exact<{
  base: string;
  bookings?: BookingFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type BaseRecordsQuery = { pilotBase: { __typename: 'PilotBase', id: string, version: number, name: string, bookings: { __typename: 'BookingConnection', totalCount: number, edges: Array<{ __typename: 'BookingEdge', cursor: string, node: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, pilotProjects: { __typename: 'PilotProjectConnection', totalCount: number, edges: Array<{ __typename: 'PilotProjectEdge', cursor: string, node: { __typename: 'PilotProject', id: string, version: number, title: string, applicantName: string, baseName: string, field: IndustryField, outside: boolean, state: PilotState, since: string, daysInState: number | null, proposedOn: string, plannedFrom: string, plannedTo: string, startedOn: string | null, estimatedCost: string, actualCost: string | null, trlIn: number, trlTarget: number, sample: boolean, applicantRegion: { __typename: 'Region', id: string, code: string, name: string }, region: { __typename: 'Region', id: string, code: string, name: string }, achievement: { __typename: 'Achievement', name: string, kind: AchievementKind, registrationNumber: string | null, owner: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type CalendarFeedsQueryVariables = Exact<{
  base: string;
  equipment: string;
  holder?: string | null | undefined;
}>;


export type CalendarFeedsQuery = { calendarFeeds: { __typename: 'CalendarFeeds', own: string, shared: string } };

export type CorrectUseMutationVariables = Exact<{
  input: CorrectUseInput;
}>;


export type CorrectUseMutation = { correctUse: { __typename: 'CorrectUsePayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DecideBookingMutationVariables = Exact<{
  input: DecideBookingInput;
}>;


export type DecideBookingMutation = { decideBooking: { __typename: 'DecideBookingPayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DeclineOrderMutationVariables = Exact<{
  input: DeclineOrderInput;
}>;


export type DeclineOrderMutation = { declineOrder: { __typename: 'DeclineOrderPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type DeliverOrderMutationVariables = Exact<{
  input: DeliverOrderInput;
}>;


export type DeliverOrderMutation = { deliverOrder: { __typename: 'DeliverOrderPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type MyBasePerformanceQueryVariables = Exact<{
  base: string;
  year: number;
}>;


export type MyBasePerformanceQuery = { basePerformance: { __typename: 'BasePerformance', baseName: string, year: number, scored: boolean, score: number | null, outOf: number, fullScore: number, passed: boolean | null, missing: Array<string>, region: { __typename: 'Region', id: string, code: string, name: string }, rule: { __typename: 'PerformanceRule', key: string, from: string | null, to: string | null, passMark: number | null, region: { __typename: 'Region', id: string, code: string, name: string }, weights: Array<{ __typename: 'PerformanceWeight', key: string, weight: number, fullScoreAt: number, direction: IndicatorDirection }>, grades: Array<{ __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number }>, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } } | null, indicators: Array<{ __typename: 'PerformanceIndicator', key: string, nameZh: string, nameEn: string, unitZh: string, unitEn: string, source: IndicatorSource, value: number | null, numerator: number | null, denominator: number | null, weight: number | null, fullScoreAt: number | null, direction: IndicatorDirection | null, score: number | null }>, grade: { __typename: 'PerformanceGrade', nameZh: string, nameEn: string, from: number } | null, reported: { __typename: 'BaseYear', year: number, version: number, by: string, at: string, figures: { __typename: 'BaseYearFigures', serviceIncome: string | null, totalRevenue: string | null, rndInvestment: string | null, constructionInvestment: string | null, safetyAccidents: number | null, staff: number | null, technicalStaff: number | null, seniorStaff: number | null }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null } | null };

export type MyBasesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MyBasesQuery = { pilotBases: { __typename: 'PilotBaseConnection', edges: Array<{ __typename: 'PilotBaseEdge', cursor: string, node: { __typename: 'PilotBase', id: string, name: string, viewerCan: { __typename: 'PilotBaseActions', manage: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MyCatalogueQueryVariables = Exact<{
  orderBy?: ProviderSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type MyCatalogueQuery = { providers: { __typename: 'ProviderConnection', totalCount?: number, edges: Array<{ __typename: 'ProviderEdge', cursor: string, node: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ProviderAccountQueryVariables = Exact<{
  party: string;
}>;


export type ProviderAccountQuery = { payeeAccount: { __typename: 'PayeeAccount', version: number, number: string | null, accountName: string, bank: string, maskedNumber: string } | null };

export type ProviderDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderDeskQuery = { placed: { __typename: 'VoucherConnection', totalCount: number }, contracted: { __typename: 'VoucherConnection', totalCount: number }, inService: { __typename: 'VoucherConnection', totalCount: number }, confirmed: { __typename: 'VoucherConnection', totalCount: number }, returned: { __typename: 'VoucherConnection', totalCount: number }, payouts: { __typename: 'PayoutConnection', totalCount: number }, bookings: { __typename: 'BookingConnection', totalCount: number }, approved: { __typename: 'BookingConnection', totalCount: number }, projects: { __typename: 'PilotProjectConnection', totalCount: number } };

export type ProviderOrdersQueryVariables = Exact<{
  filter?: VoucherFilter | null | undefined;
  orderBy?: VoucherSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type ProviderOrdersQuery = { vouchers: { __typename: 'VoucherConnection', totalCount?: number, edges: Array<{ __typename: 'VoucherEdge', cursor: string, node: { __typename: 'Voucher', id: string, version: number, programmeTitle: string, applicantName: string, orders: Array<{ __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ProviderPayoutsQueryVariables = Exact<{
  filter?: PayoutFilter | null | undefined;
  orderBy?: PayoutSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProviderPayoutsQuery = { payouts: { __typename: 'PayoutConnection', totalCount: number, edges: Array<{ __typename: 'PayoutEdge', cursor: string, node: { __typename: 'Payout', id: string, amount: string, state: PayoutState, settledOn: string, paidOn: string | null, failure: string | null, reference: string | null, order: string, voucher: string, account: { __typename: 'PayeeAccount', accountName: string, bank: string, maskedNumber: string } | null, programme: { __typename: 'Programme', id: string, title: string }, viewerCan: { __typename: 'PayoutActions', recordPaid: boolean, recordFailed: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PutDownTimeMutationVariables = Exact<{
  input: PutDownTimeInput;
}>;


export type PutDownTimeMutation = { putDownTime: { __typename: 'PutDownTimePayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type PutEquipmentMutationVariables = Exact<{
  input: PutEquipmentInput;
}>;


export type PutEquipmentMutation = { putEquipment: { __typename: 'PutEquipmentPayload', pilotBase: { __typename: 'PilotBase', siteArea: number | null, investment: string | null, address: string | null, id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, operator: { __typename: 'Operator', name: string, creditCode: string }, staff: { __typename: 'Staff', total: number, technical: number, senior: number }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, filings: Array<{ __typename: 'Filing', state: FilingState, on: string, documentNumber: string, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }>, equipment: Array<{ __typename: 'Equipment', from: string, leadHours: number, line: string | null, needsApproval: boolean, noticeHours: number, qualification: string | null, quotaHours: number | null, safety: string | null, originalValue: string | null, withdrawnOn: string | null, code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean, openingHours: Array<{ __typename: 'OpeningTime', day: Weekday, from: string, to: string }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type PutOfferingMutationVariables = Exact<{
  input: PutOfferingInput;
}>;


export type PutOfferingMutation = { putOffering: { __typename: 'PutOfferingPayload', provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type PutProviderAccountMutationVariables = Exact<{
  input: PutPayeeAccountInput;
}>;


export type PutProviderAccountMutation = { putPayeeAccount: { __typename: 'PutPayeeAccountPayload', account: { __typename: 'PayeeAccount', version: number, number: string | null, accountName: string, bank: string, maskedNumber: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordNoShowMutationVariables = Exact<{
  input: RecordNoShowInput;
}>;


export type RecordNoShowMutation = { recordNoShow: { __typename: 'RecordNoShowPayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { recordTraining: { __typename: 'RecordTrainingPayload', trainingRecord: { __typename: 'TrainingRecord', id: string, equipment: string, incubateeName: string, qualification: string, passedOn: string, validTo: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordUseMutationVariables = Exact<{
  input: RecordUseInput;
}>;


export type RecordUseMutation = { recordUse: { __typename: 'RecordUsePayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReportBaseYearMutationVariables = Exact<{
  input: ReportBaseYearInput;
}>;


export type ReportBaseYearMutation = { reportBaseYear: { __typename: 'ReportBaseYearPayload', baseYear: { __typename: 'BaseYear', year: number, version: number, by: string, at: string, figures: { __typename: 'BaseYearFigures', serviceIncome: string | null, totalRevenue: string | null, rndInvestment: string | null, constructionInvestment: string | null, safetyAccidents: number | null, staff: number | null, technicalStaff: number | null, seniorStaff: number | null }, plausibility: { __typename: 'Plausibility', fields: Array<string>, reason: string } | null, byPerson: { __typename: 'Person', name: string | null, role: Role } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type RevokeCalendarFeedsMutationVariables = Exact<{
  input: RevokeCalendarFeedsInput;
}>;


export type RevokeCalendarFeedsMutation = { revokeCalendarFeeds: { __typename: 'RevokeCalendarFeedsPayload', pilotBase: { __typename: 'PilotBase', id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type StartOrderMutationVariables = Exact<{
  input: StartOrderInput;
}>;


export type StartOrderMutation = { startOrder: { __typename: 'StartOrderPayload', order: { __typename: 'VoucherOrder', id: string, kind: VoucherServiceKind, offering: string, title: string, provider: string, providerName: string, price: string, quantity: number, unitPrice: string | null, priceReason: string | null, amount: string, ownPart: string, placedOn: string, state: OrderState, providerRegion: { __typename: 'Region', id: string, code: string, name: string }, claim: { __typename: 'VoucherClaim', state: ClaimState, amount: string, noticeUntil: string | null, settledOn: string | null, invoices: Array<{ __typename: 'ClaimInvoice', number: string, amount: string }>, evidence: Array<{ __typename: 'ClaimEvidence', kind: EvidenceKind, attachment: string, name: string, sha256: string }> } | null, contract: { __typename: 'OrderContract', number: string, signedOn: string } | null, delivery: { __typename: 'OrderDelivery', on: string, summary: string } | null, clock: { __typename: 'StepClock', waitsFor: ClaimStage | null, since: string, days: number, dueOn: string | null, overdue: boolean }, viewerCan: { __typename: 'OrderActions', answer: boolean, cancel: boolean, contract: boolean, start: boolean, deliver: boolean, claim: boolean, confirm: boolean, review: boolean, clawBack: boolean, close: boolean, decideDispute: boolean, dispute: boolean, reject: boolean } } | null, voucher: { __typename: 'Voucher', state: VoucherState, requested: string | null, requestedOn: string, purpose: string | null, issuedOn: string | null, face: string | null, validUntil: string | null, ratePercent: number | null, sample: boolean, id: string, version: number, programmeTitle: string, applicantName: string, region: { __typename: 'Region', id: string, code: string, name: string }, balances: { __typename: 'VoucherBalances', face: string, free: string, held: string, paid: string, lapsed: string, clawedBack: string } | null, viewerCan: { __typename: 'VoucherActions', decide: boolean, revoke: boolean, rate: boolean, redeem: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type TrainingListQueryVariables = Exact<{
  filter?: TrainingRecordFilter | null | undefined;
  orderBy?: TrainingRecordSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean | null | undefined;
}>;


export type TrainingListQuery = { trainingRecords: { __typename: 'TrainingRecordConnection', totalCount?: number, edges: Array<{ __typename: 'TrainingRecordEdge', cursor: string, node: { __typename: 'TrainingRecord', id: string, equipment: string, incubateeName: string, qualification: string, passedOn: string, validTo: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type UndoUseMutationVariables = Exact<{
  input: UndoUseInput;
}>;


export type UndoUseMutation = { undoUse: { __typename: 'UndoUsePayload', booking: { __typename: 'Booking', id: string, version: number, kind: BookingKind, state: BookingState, baseName: string, equipment: string, equipmentName: string, from: string, to: string, userName: string, outsider: boolean, purpose: string, bookedMinutes: number, price: string, cancelBy: string, sample: boolean, use: { __typename: 'Use', from: string, to: string | null, minutes: number, note: string | null } | null, rating: { __typename: 'Rating', stars: number, comment: string | null } | null, viewerCan: { __typename: 'BookingActions', decide: boolean, cancel: boolean, correctUse: boolean, rate: boolean, undoUse: boolean, recordUse: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type UpdatePilotBaseMutationVariables = Exact<{
  input: UpdatePilotBaseInput;
}>;


export type UpdatePilotBaseMutation = { updatePilotBase: { __typename: 'UpdatePilotBasePayload', pilotBase: { __typename: 'PilotBase', siteArea: number | null, investment: string | null, address: string | null, id: string, version: number, name: string, registerNumber: string, fields: Array<IndustryField>, state: FilingState, sample: boolean, operator: { __typename: 'Operator', name: string, creditCode: string }, staff: { __typename: 'Staff', total: number, technical: number, senior: number }, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, filings: Array<{ __typename: 'Filing', state: FilingState, on: string, documentNumber: string, citation: { __typename: 'Citation', title: string, number: string | null, clause: string | null, words: string | null, verified: boolean, note: string | null } }>, equipment: Array<{ __typename: 'Equipment', from: string, leadHours: number, line: string | null, needsApproval: boolean, noticeHours: number, qualification: string | null, quotaHours: number | null, safety: string | null, originalValue: string | null, withdrawnOn: string | null, code: string, name: string, capabilities: Array<string>, scale: string | null, unit: BookingUnit, price: string, outsiders: boolean, openingHours: Array<{ __typename: 'OpeningTime', day: Weekday, from: string, to: string }> }>, region: { __typename: 'Region', id: string, code: string, name: string }, viewerCan: { __typename: 'PilotBaseActions', manage: boolean, changeFiling: boolean, book: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type UpdateProviderMutationVariables = Exact<{
  input: UpdateProviderInput;
}>;


export type UpdateProviderMutation = { updateProvider: { __typename: 'UpdateProviderPayload', provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, contact: { __typename: 'Contact', person: string, phone: string | null, email: string | null } | null, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type WithdrawOfferingMutationVariables = Exact<{
  input: WithdrawOfferingInput;
}>;


export type WithdrawOfferingMutation = { withdrawOffering: { __typename: 'WithdrawOfferingPayload', provider: { __typename: 'Provider', id: string, version: number, name: string, creditCode: string, sample: boolean, suspended: boolean, ties: { __typename: 'Ties', legalRepresentative: string | null, parent: string | null, shareholders: Array<{ __typename: 'Shareholder', name: string, creditCode: string | null }> } | null, qualifications: Array<{ __typename: 'Qualification', kinds: Array<VoucherServiceKind>, certificateNumber: string, from: string, to: string | null, inForce: boolean }>, catalogue: Array<{ __typename: 'Offering', code: string, kind: VoucherServiceKind, title: string, unit: string, price: string | null, statutory: boolean, batch: boolean, withdrawnOn: string | null }>, suspensions: Array<{ __typename: 'Suspension', from: string, to: string | null, reason: string }>, viewerCan: { __typename: 'ProviderActions', update: boolean, qualify: boolean, suspend: boolean, lift: boolean }, region: { __typename: 'Region', id: string, code: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> }> } };

export type YearOfUseQueryVariables = Exact<{
  base: string;
  year: number;
}>;


export type YearOfUseQuery = { yearOfUse: { __typename: 'YearOfUse', year: number, openHours: number, bookedHours: number, usedHours: number, outsideHours: number, firmsServed: number, income: string, rating: number | null } };

/** Every operation by its name. */
export interface Operations {
  AcceptInvitation: TypedDocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
  AcceptOrder: TypedDocumentNode<AcceptOrderMutation, AcceptOrderMutationVariables>;
  AcceptReport: TypedDocumentNode<AcceptReportMutation, AcceptReportMutationVariables>;
  AcceptReports: TypedDocumentNode<AcceptReportsMutation, AcceptReportsMutationVariables>;
  AchievementList: TypedDocumentNode<AchievementListQuery, AchievementListQueryVariables>;
  AchievementPage: TypedDocumentNode<AchievementPageQuery, AchievementPageQueryVariables>;
  AchievementSearch: TypedDocumentNode<AchievementSearchQuery, AchievementSearchQueryVariables>;
  AddProgrammeTerms: TypedDocumentNode<AddProgrammeTermsMutation, AddProgrammeTermsMutationVariables>;
  AdmitIncubatee: TypedDocumentNode<AdmitIncubateeMutation, AdmitIncubateeMutationVariables>;
  AdvancePilotProject: TypedDocumentNode<AdvancePilotProjectMutation, AdvancePilotProjectMutationVariables>;
  AmendCarrier: TypedDocumentNode<AmendCarrierMutation, AmendCarrierMutationVariables>;
  AmendGrowthLabel: TypedDocumentNode<AmendGrowthLabelMutation, AmendGrowthLabelMutationVariables>;
  AmendInstitution: TypedDocumentNode<AmendInstitutionMutation, AmendInstitutionMutationVariables>;
  AmendPerson: TypedDocumentNode<AmendPersonMutation, AmendPersonMutationVariables>;
  AmendRecognition: TypedDocumentNode<AmendRecognitionMutation, AmendRecognitionMutationVariables>;
  AmendRegistration: TypedDocumentNode<AmendRegistrationMutation, AmendRegistrationMutationVariables>;
  AmendService: TypedDocumentNode<AmendServiceMutation, AmendServiceMutationVariables>;
  AmendSpaceUnit: TypedDocumentNode<AmendSpaceUnitMutation, AmendSpaceUnitMutationVariables>;
  AmendStay: TypedDocumentNode<AmendStayMutation, AmendStayMutationVariables>;
  AmendStayContract: TypedDocumentNode<AmendStayContractMutation, AmendStayContractMutationVariables>;
  AppealEvaluation: TypedDocumentNode<AppealEvaluationMutation, AppealEvaluationMutationVariables>;
  ApplyImport: TypedDocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
  AssessAchievement: TypedDocumentNode<AssessAchievementMutation, AssessAchievementMutationVariables>;
  AssignTask: TypedDocumentNode<AssignTaskMutation, AssignTaskMutationVariables>;
  AttachSignedCopy: TypedDocumentNode<AttachSignedCopyMutation, AttachSignedCopyMutationVariables>;
  AttachmentCard: TypedDocumentNode<AttachmentCardQuery, AttachmentCardQueryVariables>;
  AuditTrail: TypedDocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
  BaseBookings: TypedDocumentNode<BaseBookingsQuery, BaseBookingsQueryVariables>;
  BasePerformance: TypedDocumentNode<BasePerformanceQuery, BasePerformanceQueryVariables>;
  BaseProjects: TypedDocumentNode<BaseProjectsQuery, BaseProjectsQueryVariables>;
  BaseRecords: TypedDocumentNode<BaseRecordsQuery, BaseRecordsQueryVariables>;
  BookEquipment: TypedDocumentNode<BookEquipmentMutation, BookEquipmentMutationVariables>;
  BureauDesk: TypedDocumentNode<BureauDeskQuery, BureauDeskQueryVariables>;
  CalendarFeeds: TypedDocumentNode<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
  CancelBooking: TypedDocumentNode<CancelBookingMutation, CancelBookingMutationVariables>;
  CancelContract: TypedDocumentNode<CancelContractMutation, CancelContractMutationVariables>;
  CancelOrder: TypedDocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
  CarrierContracts: TypedDocumentNode<CarrierContractsQuery, CarrierContractsQueryVariables>;
  CarrierList: TypedDocumentNode<CarrierListQuery, CarrierListQueryVariables>;
  CarrierPage: TypedDocumentNode<CarrierPageQuery, CarrierPageQueryVariables>;
  CarrierPeers: TypedDocumentNode<CarrierPeersQuery, CarrierPeersQueryVariables>;
  CarrierPipeline: TypedDocumentNode<CarrierPipelineQuery, CarrierPipelineQueryVariables>;
  CarrierRecords: TypedDocumentNode<CarrierRecordsQuery, CarrierRecordsQueryVariables>;
  CarrierSeries: TypedDocumentNode<CarrierSeriesQuery, CarrierSeriesQueryVariables>;
  CarrierTenants: TypedDocumentNode<CarrierTenantsQuery, CarrierTenantsQueryVariables>;
  ChangeFiling: TypedDocumentNode<ChangeFilingMutation, ChangeFilingMutationVariables>;
  ChooseNotifications: TypedDocumentNode<ChooseNotificationsMutation, ChooseNotificationsMutationVariables>;
  ClauseSearch: TypedDocumentNode<ClauseSearchQuery, ClauseSearchQueryVariables>;
  ClawBackClaim: TypedDocumentNode<ClawBackClaimMutation, ClawBackClaimMutationVariables>;
  ClearTitle: TypedDocumentNode<ClearTitleMutation, ClearTitleMutationVariables>;
  ClearingStatement: TypedDocumentNode<ClearingStatementQuery, ClearingStatementQueryVariables>;
  CloseCarrier: TypedDocumentNode<CloseCarrierMutation, CloseCarrierMutationVariables>;
  CloseInstitution: TypedDocumentNode<CloseInstitutionMutation, CloseInstitutionMutationVariables>;
  CloseOrder: TypedDocumentNode<CloseOrderMutation, CloseOrderMutationVariables>;
  CloseReportPeriod: TypedDocumentNode<CloseReportPeriodMutation, CloseReportPeriodMutationVariables>;
  CloseWindow: TypedDocumentNode<CloseWindowMutation, CloseWindowMutationVariables>;
  CohortCurves: TypedDocumentNode<CohortCurvesQuery, CohortCurvesQueryVariables>;
  ConfirmDelivery: TypedDocumentNode<ConfirmDeliveryMutation, ConfirmDeliveryMutationVariables>;
  ConfirmYearFigures: TypedDocumentNode<ConfirmYearFiguresMutation, ConfirmYearFiguresMutationVariables>;
  ConsentToAdmission: TypedDocumentNode<ConsentToAdmissionMutation, ConsentToAdmissionMutationVariables>;
  ContestGrowthLabel: TypedDocumentNode<ContestGrowthLabelMutation, ContestGrowthLabelMutationVariables>;
  ContestRecognition: TypedDocumentNode<ContestRecognitionMutation, ContestRecognitionMutationVariables>;
  ContractChecks: TypedDocumentNode<ContractChecksQuery, ContractChecksQueryVariables>;
  ContractList: TypedDocumentNode<ContractListQuery, ContractListQueryVariables>;
  ContractPage: TypedDocumentNode<ContractPageQuery, ContractPageQueryVariables>;
  ContractRules: TypedDocumentNode<ContractRulesQuery, ContractRulesQueryVariables>;
  CorrectContact: TypedDocumentNode<CorrectContactMutation, CorrectContactMutationVariables>;
  CorrectItem: TypedDocumentNode<CorrectItemMutation, CorrectItemMutationVariables>;
  CorrectUse: TypedDocumentNode<CorrectUseMutation, CorrectUseMutationVariables>;
  CreditRecords: TypedDocumentNode<CreditRecordsQuery, CreditRecordsQueryVariables>;
  DecideAppeal: TypedDocumentNode<DecideAppealMutation, DecideAppealMutationVariables>;
  DecideBooking: TypedDocumentNode<DecideBookingMutation, DecideBookingMutationVariables>;
  DecideDispute: TypedDocumentNode<DecideDisputeMutation, DecideDisputeMutationVariables>;
  DecideVoucherRate: TypedDocumentNode<DecideVoucherRateMutation, DecideVoucherRateMutationVariables>;
  DecideVouchers: TypedDocumentNode<DecideVouchersMutation, DecideVouchersMutationVariables>;
  DeclineOrder: TypedDocumentNode<DeclineOrderMutation, DeclineOrderMutationVariables>;
  DeclineStay: TypedDocumentNode<DeclineStayMutation, DeclineStayMutationVariables>;
  DeliverOrder: TypedDocumentNode<DeliverOrderMutation, DeliverOrderMutationVariables>;
  DescribeAlliance: TypedDocumentNode<DescribeAllianceMutation, DescribeAllianceMutationVariables>;
  DescribeCarrier: TypedDocumentNode<DescribeCarrierMutation, DescribeCarrierMutationVariables>;
  DescribeIncubatee: TypedDocumentNode<DescribeIncubateeMutation, DescribeIncubateeMutationVariables>;
  DisputeDelivery: TypedDocumentNode<DisputeDeliveryMutation, DisputeDeliveryMutationVariables>;
  DistributeIncome: TypedDocumentNode<DistributeIncomeMutation, DistributeIncomeMutationVariables>;
  EligibilityCheck: TypedDocumentNode<EligibilityCheckQuery, EligibilityCheckQueryVariables>;
  EndAccess: TypedDocumentNode<EndAccessMutation, EndAccessMutationVariables>;
  EndCapacity: TypedDocumentNode<EndCapacityMutation, EndCapacityMutationVariables>;
  EndCreditRecord: TypedDocumentNode<EndCreditRecordMutation, EndCreditRecordMutationVariables>;
  EndStay: TypedDocumentNode<EndStayMutation, EndStayMutationVariables>;
  EndStayContract: TypedDocumentNode<EndStayContractMutation, EndStayContractMutationVariables>;
  EndTie: TypedDocumentNode<EndTieMutation, EndTieMutationVariables>;
  EndWebhook: TypedDocumentNode<EndWebhookMutation, EndWebhookMutationVariables>;
  EnterOnRoster: TypedDocumentNode<EnterOnRosterMutation, EnterOnRosterMutationVariables>;
  EnterYearFigures: TypedDocumentNode<EnterYearFiguresMutation, EnterYearFiguresMutationVariables>;
  EraseContact: TypedDocumentNode<EraseContactMutation, EraseContactMutationVariables>;
  ErasePersonalName: TypedDocumentNode<ErasePersonalNameMutation, ErasePersonalNameMutationVariables>;
  EvaluateRun: TypedDocumentNode<EvaluateRunMutation, EvaluateRunMutationVariables>;
  EvaluationList: TypedDocumentNode<EvaluationListQuery, EvaluationListQueryVariables>;
  EvaluationSchemes: TypedDocumentNode<EvaluationSchemesQuery, EvaluationSchemesQueryVariables>;
  ExamineContract: TypedDocumentNode<ExamineContractMutation, ExamineContractMutationVariables>;
  ExportProgress: TypedDocumentNode<ExportProgressQuery, ExportProgressQueryVariables>;
  ExtendIncubation: TypedDocumentNode<ExtendIncubationMutation, ExtendIncubationMutationVariables>;
  ExtendTask: TypedDocumentNode<ExtendTaskMutation, ExtendTaskMutationVariables>;
  FileAchievement: TypedDocumentNode<FileAchievementMutation, FileAchievementMutationVariables>;
  FirmDesk: TypedDocumentNode<FirmDeskQuery, FirmDeskQueryVariables>;
  FirmRow: TypedDocumentNode<FirmRowQuery, FirmRowQueryVariables>;
  FreeSlots: TypedDocumentNode<FreeSlotsQuery, FreeSlotsQueryVariables>;
  GiveContractNotice: TypedDocumentNode<GiveContractNoticeMutation, GiveContractNoticeMutationVariables>;
  GraduateIncubatee: TypedDocumentNode<GraduateIncubateeMutation, GraduateIncubateeMutationVariables>;
  GrantLockException: TypedDocumentNode<GrantLockExceptionMutation, GrantLockExceptionMutationVariables>;
  GrantTitle: TypedDocumentNode<GrantTitleMutation, GrantTitleMutationVariables>;
  ImportDivisions: TypedDocumentNode<ImportDivisionsMutation, ImportDivisionsMutationVariables>;
  ImportKinds: TypedDocumentNode<ImportKindsQuery, ImportKindsQueryVariables>;
  ImportPage: TypedDocumentNode<ImportPageQuery, ImportPageQueryVariables>;
  ImportProgress: TypedDocumentNode<ImportProgressQuery, ImportProgressQueryVariables>;
  Inbox: TypedDocumentNode<InboxQuery, InboxQueryVariables>;
  IncubateeList: TypedDocumentNode<IncubateeListQuery, IncubateeListQueryVariables>;
  IncubateePage: TypedDocumentNode<IncubateePageQuery, IncubateePageQueryVariables>;
  IncubateeRecords: TypedDocumentNode<IncubateeRecordsQuery, IncubateeRecordsQueryVariables>;
  IncubationRules: TypedDocumentNode<IncubationRulesQuery, IncubationRulesQueryVariables>;
  InstitutionKinds: TypedDocumentNode<InstitutionKindsQuery, InstitutionKindsQueryVariables>;
  InstitutionPage: TypedDocumentNode<InstitutionPageQuery, InstitutionPageQueryVariables>;
  InstitutionSearch: TypedDocumentNode<InstitutionSearchQuery, InstitutionSearchQueryVariables>;
  InvitePerson: TypedDocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
  IssueVoucher: TypedDocumentNode<IssueVoucherMutation, IssueVoucherMutationVariables>;
  JudgeProgress: TypedDocumentNode<JudgeProgressMutation, JudgeProgressMutationVariables>;
  LiftSuspension: TypedDocumentNode<LiftSuspensionMutation, LiftSuspensionMutationVariables>;
  ManagerDesk: TypedDocumentNode<ManagerDeskQuery, ManagerDeskQueryVariables>;
  MarkRead: TypedDocumentNode<MarkReadMutation, MarkReadMutationVariables>;
  MarkRentPaid: TypedDocumentNode<MarkRentPaidMutation, MarkRentPaidMutationVariables>;
  MatchRentPayment: TypedDocumentNode<MatchRentPaymentMutation, MatchRentPaymentMutationVariables>;
  MetricCatalogue: TypedDocumentNode<MetricCatalogueQuery, MetricCatalogueQueryVariables>;
  MoveIncubatee: TypedDocumentNode<MoveIncubateeMutation, MoveIncubateeMutationVariables>;
  MyBasePerformance: TypedDocumentNode<MyBasePerformanceQuery, MyBasePerformanceQueryVariables>;
  MyBases: TypedDocumentNode<MyBasesQuery, MyBasesQueryVariables>;
  MyBookings: TypedDocumentNode<MyBookingsQuery, MyBookingsQueryVariables>;
  MyCatalogue: TypedDocumentNode<MyCatalogueQuery, MyCatalogueQueryVariables>;
  MyExports: TypedDocumentNode<MyExportsQuery, MyExportsQueryVariables>;
  MyImports: TypedDocumentNode<MyImportsQuery, MyImportsQueryVariables>;
  MyPayeeAccount: TypedDocumentNode<MyPayeeAccountQuery, MyPayeeAccountQueryVariables>;
  MyPayouts: TypedDocumentNode<MyPayoutsQuery, MyPayoutsQueryVariables>;
  MyPilotProjects: TypedDocumentNode<MyPilotProjectsQuery, MyPilotProjectsQueryVariables>;
  MyReports: TypedDocumentNode<MyReportsQuery, MyReportsQueryVariables>;
  MyServices: TypedDocumentNode<MyServicesQuery, MyServicesQueryVariables>;
  MyStayContracts: TypedDocumentNode<MyStayContractsQuery, MyStayContractsQueryVariables>;
  MyStays: TypedDocumentNode<MyStaysQuery, MyStaysQueryVariables>;
  MyTechnologyContracts: TypedDocumentNode<MyTechnologyContractsQuery, MyTechnologyContractsQueryVariables>;
  MyYearFigures: TypedDocumentNode<MyYearFiguresQuery, MyYearFiguresQueryVariables>;
  NotificationChoices: TypedDocumentNode<NotificationChoicesQuery, NotificationChoicesQueryVariables>;
  OpenWindow: TypedDocumentNode<OpenWindowMutation, OpenWindowMutationVariables>;
  Outliers: TypedDocumentNode<OutliersQuery, OutliersQueryVariables>;
  OverdueConversions: TypedDocumentNode<OverdueConversionsQuery, OverdueConversionsQueryVariables>;
  OverdueTasks: TypedDocumentNode<OverdueTasksQuery, OverdueTasksQueryVariables>;
  PayPilotProject: TypedDocumentNode<PayPilotProjectMutation, PayPilotProjectMutationVariables>;
  PayoutList: TypedDocumentNode<PayoutListQuery, PayoutListQueryVariables>;
  PeopleList: TypedDocumentNode<PeopleListQuery, PeopleListQueryVariables>;
  PerformanceRules: TypedDocumentNode<PerformanceRulesQuery, PerformanceRulesQueryVariables>;
  PersonPage: TypedDocumentNode<PersonPageQuery, PersonPageQueryVariables>;
  PersonSearch: TypedDocumentNode<PersonSearchQuery, PersonSearchQueryVariables>;
  PilotBasePage: TypedDocumentNode<PilotBasePageQuery, PilotBasePageQueryVariables>;
  PilotBaseSearch: TypedDocumentNode<PilotBaseSearchQuery, PilotBaseSearchQueryVariables>;
  PilotProjectList: TypedDocumentNode<PilotProjectListQuery, PilotProjectListQueryVariables>;
  PlanTask: TypedDocumentNode<PlanTaskMutation, PlanTaskMutationVariables>;
  PolicyDocument: TypedDocumentNode<PolicyDocumentQuery, PolicyDocumentQueryVariables>;
  PolicyLibrary: TypedDocumentNode<PolicyLibraryQuery, PolicyLibraryQueryVariables>;
  PolicyTargets: TypedDocumentNode<PolicyTargetsQuery, PolicyTargetsQueryVariables>;
  ProgrammeLedger: TypedDocumentNode<ProgrammeLedgerQuery, ProgrammeLedgerQueryVariables>;
  ProgrammeList: TypedDocumentNode<ProgrammeListQuery, ProgrammeListQueryVariables>;
  ProgrammePage: TypedDocumentNode<ProgrammePageQuery, ProgrammePageQueryVariables>;
  ProgrammeRecords: TypedDocumentNode<ProgrammeRecordsQuery, ProgrammeRecordsQueryVariables>;
  ProposePilotProject: TypedDocumentNode<ProposePilotProjectMutation, ProposePilotProjectMutationVariables>;
  ProviderAccount: TypedDocumentNode<ProviderAccountQuery, ProviderAccountQueryVariables>;
  ProviderDesk: TypedDocumentNode<ProviderDeskQuery, ProviderDeskQueryVariables>;
  ProviderOrders: TypedDocumentNode<ProviderOrdersQuery, ProviderOrdersQueryVariables>;
  ProviderPage: TypedDocumentNode<ProviderPageQuery, ProviderPageQueryVariables>;
  ProviderPayouts: TypedDocumentNode<ProviderPayoutsQuery, ProviderPayoutsQueryVariables>;
  ProviderRecords: TypedDocumentNode<ProviderRecordsQuery, ProviderRecordsQueryVariables>;
  ProviderSearch: TypedDocumentNode<ProviderSearchQuery, ProviderSearchQueryVariables>;
  PublicPipeline: TypedDocumentNode<PublicPipelineQuery, PublicPipelineQueryVariables>;
  PublishAchievements: TypedDocumentNode<PublishAchievementsMutation, PublishAchievementsMutationVariables>;
  PublishEvaluation: TypedDocumentNode<PublishEvaluationMutation, PublishEvaluationMutationVariables>;
  PutDownTime: TypedDocumentNode<PutDownTimeMutation, PutDownTimeMutationVariables>;
  PutEquipment: TypedDocumentNode<PutEquipmentMutation, PutEquipmentMutationVariables>;
  PutOffering: TypedDocumentNode<PutOfferingMutation, PutOfferingMutationVariables>;
  PutPayeeAccount: TypedDocumentNode<PutPayeeAccountMutation, PutPayeeAccountMutationVariables>;
  PutProviderAccount: TypedDocumentNode<PutProviderAccountMutation, PutProviderAccountMutationVariables>;
  PutQualification: TypedDocumentNode<PutQualificationMutation, PutQualificationMutationVariables>;
  PutSpaceUnit: TypedDocumentNode<PutSpaceUnitMutation, PutSpaceUnitMutationVariables>;
  Ranking: TypedDocumentNode<RankingQuery, RankingQueryVariables>;
  RatePilotProject: TypedDocumentNode<RatePilotProjectMutation, RatePilotProjectMutationVariables>;
  RateUse: TypedDocumentNode<RateUseMutation, RateUseMutationVariables>;
  ReapproveContract: TypedDocumentNode<ReapproveContractMutation, ReapproveContractMutationVariables>;
  RebuildTotals: TypedDocumentNode<RebuildTotalsMutation, RebuildTotalsMutationVariables>;
  RecogniseCarrier: TypedDocumentNode<RecogniseCarrierMutation, RecogniseCarrierMutationVariables>;
  RecognitionRules: TypedDocumentNode<RecognitionRulesQuery, RecognitionRulesQueryVariables>;
  RecordCapacity: TypedDocumentNode<RecordCapacityMutation, RecordCapacityMutationVariables>;
  RecordContract: TypedDocumentNode<RecordContractMutation, RecordContractMutationVariables>;
  RecordContractPayment: TypedDocumentNode<RecordContractPaymentMutation, RecordContractPaymentMutationVariables>;
  RecordConversion: TypedDocumentNode<RecordConversionMutation, RecordConversionMutationVariables>;
  RecordCredential: TypedDocumentNode<RecordCredentialMutation, RecordCredentialMutationVariables>;
  RecordCreditRecord: TypedDocumentNode<RecordCreditRecordMutation, RecordCreditRecordMutationVariables>;
  RecordFollowUp: TypedDocumentNode<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
  RecordGrowthLabel: TypedDocumentNode<RecordGrowthLabelMutation, RecordGrowthLabelMutationVariables>;
  RecordNoShow: TypedDocumentNode<RecordNoShowMutation, RecordNoShowMutationVariables>;
  RecordPastStay: TypedDocumentNode<RecordPastStayMutation, RecordPastStayMutationVariables>;
  RecordPayment: TypedDocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
  RecordProviderTies: TypedDocumentNode<RecordProviderTiesMutation, RecordProviderTiesMutationVariables>;
  RecordService: TypedDocumentNode<RecordServiceMutation, RecordServiceMutationVariables>;
  RecordServices: TypedDocumentNode<RecordServicesMutation, RecordServicesMutationVariables>;
  RecordTraining: TypedDocumentNode<RecordTrainingMutation, RecordTrainingMutationVariables>;
  RecordUse: TypedDocumentNode<RecordUseMutation, RecordUseMutationVariables>;
  RedeemVoucher: TypedDocumentNode<RedeemVoucherMutation, RedeemVoucherMutationVariables>;
  RegionOverview: TypedDocumentNode<RegionOverviewQuery, RegionOverviewQueryVariables>;
  RegionPipeline: TypedDocumentNode<RegionPipelineQuery, RegionPipelineQueryVariables>;
  RegionRecords: TypedDocumentNode<RegionRecordsQuery, RegionRecordsQueryVariables>;
  RegionScorecard: TypedDocumentNode<RegionScorecardQuery, RegionScorecardQueryVariables>;
  RegionSeries: TypedDocumentNode<RegionSeriesQuery, RegionSeriesQueryVariables>;
  RegionTree: TypedDocumentNode<RegionTreeQuery, RegionTreeQueryVariables>;
  RegisterAchievement: TypedDocumentNode<RegisterAchievementMutation, RegisterAchievementMutationVariables>;
  RegisterCarrier: TypedDocumentNode<RegisterCarrierMutation, RegisterCarrierMutationVariables>;
  RegisterContract: TypedDocumentNode<RegisterContractMutation, RegisterContractMutationVariables>;
  RegisterFirm: TypedDocumentNode<RegisterFirmMutation, RegisterFirmMutationVariables>;
  RegisterInstitution: TypedDocumentNode<RegisterInstitutionMutation, RegisterInstitutionMutationVariables>;
  RegisterPerson: TypedDocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
  RegisterPilotBase: TypedDocumentNode<RegisterPilotBaseMutation, RegisterPilotBaseMutationVariables>;
  RegisterProgramme: TypedDocumentNode<RegisterProgrammeMutation, RegisterProgrammeMutationVariables>;
  RegisterProvider: TypedDocumentNode<RegisterProviderMutation, RegisterProviderMutationVariables>;
  RegisterTeam: TypedDocumentNode<RegisterTeamMutation, RegisterTeamMutationVariables>;
  RegisterWebhook: TypedDocumentNode<RegisterWebhookMutation, RegisterWebhookMutationVariables>;
  RegisteredFirmPage: TypedDocumentNode<RegisteredFirmPageQuery, RegisteredFirmPageQueryVariables>;
  RegisteredFirmSearch: TypedDocumentNode<RegisteredFirmSearchQuery, RegisteredFirmSearchQueryVariables>;
  ReinstateRecognition: TypedDocumentNode<ReinstateRecognitionMutation, ReinstateRecognitionMutationVariables>;
  RejectVoucher: TypedDocumentNode<RejectVoucherMutation, RejectVoucherMutationVariables>;
  RelocateCarrier: TypedDocumentNode<RelocateCarrierMutation, RelocateCarrierMutationVariables>;
  RemindRespondents: TypedDocumentNode<RemindRespondentsMutation, RemindRespondentsMutationVariables>;
  RenameFirm: TypedDocumentNode<RenameFirmMutation, RenameFirmMutationVariables>;
  RenameRegisteredFirm: TypedDocumentNode<RenameRegisteredFirmMutation, RenameRegisteredFirmMutationVariables>;
  RenewCalendarAddress: TypedDocumentNode<RenewCalendarAddressMutation, RenewCalendarAddressMutationVariables>;
  RenewStayContract: TypedDocumentNode<RenewStayContractMutation, RenewStayContractMutationVariables>;
  RenewTitle: TypedDocumentNode<RenewTitleMutation, RenewTitleMutationVariables>;
  RentArrears: TypedDocumentNode<RentArrearsQuery, RentArrearsQueryVariables>;
  RentPrices: TypedDocumentNode<RentPricesQuery, RentPricesQueryVariables>;
  RentRoll: TypedDocumentNode<RentRollQuery, RentRollQueryVariables>;
  ReopenInstitution: TypedDocumentNode<ReopenInstitutionMutation, ReopenInstitutionMutationVariables>;
  ReopenReport: TypedDocumentNode<ReopenReportMutation, ReopenReportMutationVariables>;
  ReopenStay: TypedDocumentNode<ReopenStayMutation, ReopenStayMutationVariables>;
  ReopenTask: TypedDocumentNode<ReopenTaskMutation, ReopenTaskMutationVariables>;
  ReplayDelivery: TypedDocumentNode<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
  ReportBaseYear: TypedDocumentNode<ReportBaseYearMutation, ReportBaseYearMutationVariables>;
  ReportDisagreements: TypedDocumentNode<ReportDisagreementsQuery, ReportDisagreementsQueryVariables>;
  ReportDraft: TypedDocumentNode<ReportDraftQuery, ReportDraftQueryVariables>;
  ReportFormPage: TypedDocumentNode<ReportFormPageQuery, ReportFormPageQueryVariables>;
  ReportForms: TypedDocumentNode<ReportFormsQuery, ReportFormsQueryVariables>;
  ReportList: TypedDocumentNode<ReportListQuery, ReportListQueryVariables>;
  ReportProgress: TypedDocumentNode<ReportProgressMutation, ReportProgressMutationVariables>;
  ReportReview: TypedDocumentNode<ReportReviewQuery, ReportReviewQueryVariables>;
  ReportTotals: TypedDocumentNode<ReportTotalsQuery, ReportTotalsQueryVariables>;
  ReportWindowList: TypedDocumentNode<ReportWindowListQuery, ReportWindowListQueryVariables>;
  ReportingRates: TypedDocumentNode<ReportingRatesQuery, ReportingRatesQueryVariables>;
  RequestExport: TypedDocumentNode<RequestExportMutation, RequestExportMutationVariables>;
  RequestVoucher: TypedDocumentNode<RequestVoucherMutation, RequestVoucherMutationVariables>;
  RetrySetAside: TypedDocumentNode<RetrySetAsideMutation, RetrySetAsideMutationVariables>;
  ReturnReport: TypedDocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
  ReturnYearFigures: TypedDocumentNode<ReturnYearFiguresMutation, ReturnYearFiguresMutationVariables>;
  ReviewClaim: TypedDocumentNode<ReviewClaimMutation, ReviewClaimMutationVariables>;
  ReviewQueue: TypedDocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;
  RevokeCalendarFeeds: TypedDocumentNode<RevokeCalendarFeedsMutation, RevokeCalendarFeedsMutationVariables>;
  RevokeContract: TypedDocumentNode<RevokeContractMutation, RevokeContractMutationVariables>;
  RevokeVoucher: TypedDocumentNode<RevokeVoucherMutation, RevokeVoucherMutationVariables>;
  SaveFirmRow: TypedDocumentNode<SaveFirmRowMutation, SaveFirmRowMutationVariables>;
  SaveItems: TypedDocumentNode<SaveItemsMutation, SaveItemsMutationVariables>;
  ServiceList: TypedDocumentNode<ServiceListQuery, ServiceListQueryVariables>;
  ServicePage: TypedDocumentNode<ServicePageQuery, ServicePageQueryVariables>;
  SetAside: TypedDocumentNode<SetAsideQuery, SetAsideQueryVariables>;
  SetProgrammeBudget: TypedDocumentNode<SetProgrammeBudgetMutation, SetProgrammeBudgetMutationVariables>;
  SetRentPrice: TypedDocumentNode<SetRentPriceMutation, SetRentPriceMutationVariables>;
  SetWorkstationCapacity: TypedDocumentNode<SetWorkstationCapacityMutation, SetWorkstationCapacityMutationVariables>;
  SettleClaims: TypedDocumentNode<SettleClaimsMutation, SettleClaimsMutationVariables>;
  SettlementPreview: TypedDocumentNode<SettlementPreviewQuery, SettlementPreviewQueryVariables>;
  SignStayContract: TypedDocumentNode<SignStayContractMutation, SignStayContractMutationVariables>;
  StartOrder: TypedDocumentNode<StartOrderMutation, StartOrderMutationVariables>;
  StayContractList: TypedDocumentNode<StayContractListQuery, StayContractListQueryVariables>;
  StayContractOfStay: TypedDocumentNode<StayContractOfStayQuery, StayContractOfStayQueryVariables>;
  StayContractPage: TypedDocumentNode<StayContractPageQuery, StayContractPageQueryVariables>;
  StayList: TypedDocumentNode<StayListQuery, StayListQueryVariables>;
  StayPage: TypedDocumentNode<StayPageQuery, StayPageQueryVariables>;
  SubmitClaim: TypedDocumentNode<SubmitClaimMutation, SubmitClaimMutationVariables>;
  SubmitContract: TypedDocumentNode<SubmitContractMutation, SubmitContractMutationVariables>;
  SubmitReport: TypedDocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
  SuspendProvider: TypedDocumentNode<SuspendProviderMutation, SuspendProviderMutationVariables>;
  TargetForecast: TypedDocumentNode<TargetForecastQuery, TargetForecastQueryVariables>;
  TargetProgress: TypedDocumentNode<TargetProgressQuery, TargetProgressQueryVariables>;
  TaskList: TypedDocumentNode<TaskListQuery, TaskListQueryVariables>;
  TaskPage: TypedDocumentNode<TaskPageQuery, TaskPageQueryVariables>;
  Tie: TypedDocumentNode<TieMutation, TieMutationVariables>;
  TitleKinds: TypedDocumentNode<TitleKindsQuery, TitleKindsQueryVariables>;
  TitleSearch: TypedDocumentNode<TitleSearchQuery, TitleSearchQueryVariables>;
  TotalsRebuild: TypedDocumentNode<TotalsRebuildQuery, TotalsRebuildQueryVariables>;
  TrainingList: TypedDocumentNode<TrainingListQuery, TrainingListQueryVariables>;
  TransactionMap: TypedDocumentNode<TransactionMapQuery, TransactionMapQueryVariables>;
  UndoImport: TypedDocumentNode<UndoImportMutation, UndoImportMutationVariables>;
  UndoRegistration: TypedDocumentNode<UndoRegistrationMutation, UndoRegistrationMutationVariables>;
  UndoUse: TypedDocumentNode<UndoUseMutation, UndoUseMutationVariables>;
  UnmarkRentPaid: TypedDocumentNode<UnmarkRentPaidMutation, UnmarkRentPaidMutationVariables>;
  Unread: TypedDocumentNode<UnreadQuery, UnreadQueryVariables>;
  UpdateCarrier: TypedDocumentNode<UpdateCarrierMutation, UpdateCarrierMutationVariables>;
  UpdateInstitutionContact: TypedDocumentNode<UpdateInstitutionContactMutation, UpdateInstitutionContactMutationVariables>;
  UpdatePilotBase: TypedDocumentNode<UpdatePilotBaseMutation, UpdatePilotBaseMutationVariables>;
  UpdateProvider: TypedDocumentNode<UpdateProviderMutation, UpdateProviderMutationVariables>;
  UpholdRecognition: TypedDocumentNode<UpholdRecognitionMutation, UpholdRecognitionMutationVariables>;
  VerifyReport: TypedDocumentNode<VerifyReportQuery, VerifyReportQueryVariables>;
  Viewer: TypedDocumentNode<ViewerQuery, ViewerQueryVariables>;
  VoidGrowthLabel: TypedDocumentNode<VoidGrowthLabelMutation, VoidGrowthLabelMutationVariables>;
  VoidRecognition: TypedDocumentNode<VoidRecognitionMutation, VoidRecognitionMutationVariables>;
  VoidService: TypedDocumentNode<VoidServiceMutation, VoidServiceMutationVariables>;
  VoidSpaceUnit: TypedDocumentNode<VoidSpaceUnitMutation, VoidSpaceUnitMutationVariables>;
  VoidStay: TypedDocumentNode<VoidStayMutation, VoidStayMutationVariables>;
  VoidStayContract: TypedDocumentNode<VoidStayContractMutation, VoidStayContractMutationVariables>;
  VoucherList: TypedDocumentNode<VoucherListQuery, VoucherListQueryVariables>;
  VoucherPage: TypedDocumentNode<VoucherPageQuery, VoucherPageQueryVariables>;
  VoucherWallet: TypedDocumentNode<VoucherWalletQuery, VoucherWalletQueryVariables>;
  WarnTitle: TypedDocumentNode<WarnTitleMutation, WarnTitleMutationVariables>;
  WebhookDeliveries: TypedDocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
  WhatWaits: TypedDocumentNode<WhatWaitsQuery, WhatWaitsQueryVariables>;
  WithdrawConsent: TypedDocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
  WithdrawInvitation: TypedDocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
  WithdrawOffering: TypedDocumentNode<WithdrawOfferingMutation, WithdrawOfferingMutationVariables>;
  WithdrawPilotProject: TypedDocumentNode<WithdrawPilotProjectMutation, WithdrawPilotProjectMutationVariables>;
  WithdrawRecognition: TypedDocumentNode<WithdrawRecognitionMutation, WithdrawRecognitionMutationVariables>;
  WithdrawSpaceUnit: TypedDocumentNode<WithdrawSpaceUnitMutation, WithdrawSpaceUnitMutationVariables>;
  WithdrawTask: TypedDocumentNode<WithdrawTaskMutation, WithdrawTaskMutationVariables>;
  WithdrawTitle: TypedDocumentNode<WithdrawTitleMutation, WithdrawTitleMutationVariables>;
  YearFiguresList: TypedDocumentNode<YearFiguresListQuery, YearFiguresListQueryVariables>;
  YearFiguresMissing: TypedDocumentNode<YearFiguresMissingQuery, YearFiguresMissingQueryVariables>;
  YearFiguresToConfirm: TypedDocumentNode<YearFiguresToConfirmQuery, YearFiguresToConfirmQueryVariables>;
  YearOfUse: TypedDocumentNode<YearOfUseQuery, YearOfUseQueryVariables>;
  Zones: TypedDocumentNode<ZonesQuery, ZonesQueryVariables>;
}