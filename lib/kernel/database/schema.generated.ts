import type { ColumnType } from "kysely";
export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type ApiKey = {
    id: string;
    name: string;
    person_id: string;
    person_name: string;
    /**
     * Null for a key of the shop's own staff.
     */
    company_id: string | null;
    /**
     * SHA-256 of the secret, in hex.
     */
    secret_hash: string;
    /**
     * The secret before the last rotation, which goes on for a while.
     */
    previous_hash: string | null;
    previous_until: string | null;
    /**
     * JSON list of scopes.
     */
    scopes: string;
    requests_per_minute: number;
    expires_at: string | null;
    last_used_at: string | null;
    revoked_at: string | null;
    created_at: string;
};
export type ApprovalsRequest = {
    id: string;
    /**
     * `owner.noun`
     */
    subject_kind: string;
    /**
     * SHA-256 over what was asked about: an answer holds for exactly that.
     */
    content_hash: string;
    company_id: string;
    company_name: string;
    asked_by_id: string;
    asked_by_name: string;
    /**
     * The right that decides.
     */
    permission_id: string;
    /**
     * The rule that asked for it.
     */
    rule_id: string;
    total_minor: bigint;
    currency: string;
    /**
     * JSON, one text a line: what it is about.
     */
    lines: string;
    /**
     * waiting, approved, declined or used
     */
    state: string;
    asked_at: string;
    decided_by_name: string | null;
    decided_at: string | null;
    decision_note: string | null;
};
export type AuditCheck = {
    id: string;
    /**
     * Where the next check goes on; 0 begins anew.
     */
    position: bigint;
    hash: string;
    /**
     * The furthest end that any check saw, or sealing reached since: a chain that is shorter now was cut.
     */
    head_position: bigint;
    head_hash: string;
    checked_at: string;
    /**
     * What the latest check found broken, in English.
     */
    problem: string | null;
};
export type CartCart = {
    id: string;
    company_id: string;
    person_id: string;
    /**
     * Raised by every change, so that checkout sees what the buyer saw.
     */
    version: number;
    updated_at: string;
};
export type CartLine = {
    id: string;
    cart_id: string;
    product_id: string;
    /**
     * Check: quantity_milli > 0
     */
    quantity_milli: bigint;
    added_at: string;
};
export type CatalogAttribute = {
    code: string;
    label: string;
    /**
     * text, number or boolean
     */
    value_type: string;
};
export type CatalogCategory = {
    id: string;
    parent_id: string | null;
    slug: string;
    name: string;
    name_de: string | null;
    position: number;
};
export type CatalogProduct = {
    id: string;
    sku: string;
    slug: string;
    /**
     * physical, service or subscription
     */
    kind: string;
    name: string;
    description: string;
    brand: string;
    manufacturer_number: string;
    ean: string;
    category_id: string | null;
    /**
     * The sales unit's code: piece, hour, month ...
     */
    unit: string;
    tax_class: string;
    /**
     * JSON object: attribute code to text, number or truth value.
     */
    attributes: string;
    /**
     * Whether stock is counted; what is not counted is bought to order.
     */
    is_stock_tracked: number;
    /**
     * Services: how long a visit takes and what it needs.
     */
    duration_minutes: number | null;
    skill: string | null;
    /**
     * Subscriptions: months between two renewals, and months bound.
     */
    billing_interval_months: number | null;
    term_months: number | null;
    is_published: number;
    /**
     * Which import brought it; own products have none.
     */
    source: string;
    /**
     * Hash of what the source said, so that the same row again changes nothing.
     */
    source_hash: string;
    created_at: string;
    updated_at: string;
};
export type CatalogProductTranslation = {
    product_id: string;
    locale: string;
    name: string;
    description: string;
};
export type CatalogRevision = {
    id: number;
    revision: bigint;
};
export type CompaniesAddress = {
    id: string;
    company_id: string;
    label: string;
    street: string;
    postal_code: string;
    city: string;
    country: string;
    position: number;
};
export type CompaniesCompany = {
    id: string;
    number: string;
    name: string;
    currency: string;
    country: string;
    /**
     * With its country’s letters: a business of another EU country with one accounts for the tax itself.
     */
    vat_id: string | null;
    /**
     * active, suspended or closed: people of a company that is not active have no access.
     */
    status: string;
    /**
     * Raised by every change of the row: who edits an older state is refused.
     */
    version: number;
    created_at: string;
};
export type CompaniesMembership = {
    id: string;
    company_id: string;
    person_id: string;
    unit_id: string;
    /**
     * A standard role, or the id of one of the company's own.
     */
    role: string;
    is_suspended: number;
    version: number;
    created_at: string;
};
export type CompaniesRole = {
    id: string;
    company_id: string;
    name: string;
    /**
     * JSON: rights, and how far each reaches.
     */
    grants: string;
    version: number;
    created_at: string;
};
export type CompaniesUnit = {
    id: string;
    company_id: string;
    parent_id: string | null;
    name: string;
    /**
     * The ids from the root down to the unit itself, each with a slash behind it.
     */
    path: string;
    /**
     * 1 at the root.
     * Check: depth between 1 and 8
     */
    depth: number;
    version: number;
    created_at: string;
};
export type DeadlinesDeadline = {
    id: string;
    /**
     * `owner.noun`
     */
    subject_kind: string;
    subject_id: string;
    /**
     * `owner.verb`: what must be done.
     */
    duty: string;
    /**
     * open, late or met
     */
    state: string;
    due_at: string;
    met_at: string | null;
    /**
     * When it is told next that it is late; raised at each telling, so that none happens twice.
     */
    tell_at: string;
    told_count: number;
    /**
     * The right whose holders are told.
     */
    permission_id: string;
    /**
     * Key of the messages for the sentence that is told, and JSON to fill it.
     */
    says: string;
    sentence_values: string;
    /**
     * Where to do it.
     */
    href: string;
    created_at: string;
};
export type DocumentsVersion = {
    id: string;
    kind: string;
    subject_kind: string;
    subject_id: string;
    /**
     * 1, 2, 3 per kind and subject
     */
    version: number;
    company_id: string;
    language: string;
    /**
     * JSON snapshots
     */
    seller: string;
    content: string;
    /**
     * issued, sealed or archived
     */
    state: string;
    /**
     * Unique in the whole shop: no two series of any two entities begin alike.
     */
    number: string | null;
    /**
     * SHA-256 over all that it says.
     */
    content_hash: string | null;
    file_id: string | null;
    /**
     * SHA-256 of the file.
     */
    file_hash: string | null;
    created_at: string;
    archived_at: string | null;
    /**
     * When it is tried next; a process that works on it moves this on first.
     */
    next_try_at: string;
    attempts: number;
    last_error: string | null;
};
export type FieldServiceVisit = {
    id: string;
    number: string;
    part_id: string;
    /**
     * The order line that this visit delivers.
     */
    line_id: string;
    order_id: string;
    order_number: string;
    company_id: string;
    company_name: string;
    /**
     * The unit and the person that ordered.
     */
    unit_id: string;
    person_id: string;
    name: string;
    quantity_milli: bigint;
    duration_minutes: number;
    skill: string | null;
    address: string;
    /**
     * requested, scheduled or completed
     */
    state: string;
    technician: string | null;
    starts_at: string | null;
    note: string | null;
    created_at: string;
    completed_at: string | null;
};
export type FilesContent = {
    id: string;
    /**
     * The store that holds its pieces.
     */
    store: string;
    /**
     * uploading, ready or removing
     */
    state: string;
    /**
     * SHA-256; null until the last piece is there.
     */
    sha256: string | null;
    byte_count: bigint;
    media_type: string;
    /**
     * When it was written to or named last; what nobody names is collected a day later.
     */
    used_at: string;
};
export type FilesFile = {
    id: string;
    content_id: string;
    name: string;
    subject_kind: string;
    subject_id: string;
    company_id: string | null;
    created_at: string;
};
export type FilesPiece = {
    content_id: string;
    position: number;
    bytes: Buffer;
};
export type FulfillmentShipment = {
    id: string;
    number: string;
    part_id: string;
    order_id: string;
    order_number: string;
    company_id: string;
    company_name: string;
    /**
     * The unit and the person that ordered.
     */
    unit_id: string;
    person_id: string;
    /**
     * JSON snapshot of the address.
     */
    address: string;
    /**
     * waiting or shipped
     */
    state: string;
    carrier: string | null;
    tracking_number: string | null;
    created_at: string;
    shipped_at: string | null;
};
export type FulfillmentShipmentLine = {
    id: string;
    shipment_id: string;
    sku: string;
    name: string;
    unit: string;
    quantity_milli: bigint;
};
export type IdentityInvitation = {
    id: string;
    /**
     * SHA-256 of the token, in hexadecimal; the token is in the mail alone. Null until the mail is written.
     */
    token_hash: string | null;
    email: string;
    email_key: string;
    name: string;
    locale: string;
    /**
     * Null for the staff.
     */
    company_id: string | null;
    unit_id: string | null;
    /**
     * A standard role, or the id of one of the company's own.
     */
    role: string;
    invited_by_name: string;
    /**
     * open, accepted or revoked
     */
    state: string;
    created_at: string;
    /**
     * An open one is expired from then on; sending it again moves it.
     */
    expires_at: string;
};
export type IdentityPerson = {
    id: string;
    email: string;
    /**
     * The address in lower case and NFKC: two that differ only there are one.
     */
    email_key: string;
    name: string;
    password_hash: string;
    /**
     * Raised when the password changes or the account is suspended: older sessions end.
     */
    session_version: number;
    is_staff: number;
    /**
     * What somebody of the staff does; nobody else has one.
     * Check: (is_staff = 1) = (staff_role is not null)
     */
    staff_role: string | null;
    is_suspended: number;
    locale: string;
    created_at: string;
};
export type IdentityRecoveryCode = {
    person_id: string;
    /**
     * SHA-256 of the person's id and the code, in hexadecimal.
     */
    code_hash: string;
};
export type IdentityReset = {
    /**
     * SHA-256 of the token, in hexadecimal.
     */
    token_hash: string;
    person_id: string;
    /**
     * As it was when the link was asked for; every change of the password ends the link.
     */
    session_version: number;
    created_at: string;
    expires_at: string;
};
export type IdentitySecondFactor = {
    person_id: string;
    /**
     * Encrypted under a key made of NEXTAUTH_SECRET.
     */
    sealed_secret: string;
    /**
     * Encrypted, while it is set up; null afterwards.
     */
    sealed_codes: string | null;
    /**
     * The last half minute of which a code was used: none of it or of an earlier one is good again.
     */
    last_step: number;
    begun_at: string;
    /**
     * Null until the first code; before that it asks nothing of anybody.
     */
    confirmed_at: string | null;
};
export type IdentitySession = {
    id: string;
    person_id: string;
    created_at: string;
    /**
     * To five minutes.
     */
    last_seen_at: string;
    expires_at: string;
    browser: string;
    system: string;
    /**
     * The network that it signed in from, without the part of the address that names the machine.
     */
    network: string;
    /**
     * The company that somebody who belongs to several chose, by their place in it.
     */
    membership_id: string | null;
    /**
     * The buyer for whom somebody of the staff acts, by their place in the company.
     */
    acting_for_id: string | null;
    acting_reason: string | null;
    acting_until: string | null;
};
export type ImportsMapping = {
    importer: string;
    source: string;
    /**
     * JSON object: field to column.
     */
    columns: string;
    updated_at: string;
};
export type ImportsRowError = {
    task_id: string;
    row_number: number;
    problem: string;
    /**
     * JSON object: the row as the file has it, cut where it is long.
     */
    values: string;
};
export type IndexPageView = {
    id: string;
    person_id: string;
    /**
     * `owner.noun` of the list
     */
    list_id: string;
    /**
     * Empty for the way in which the list opens.
     */
    name: string;
    /**
     * What stands behind the question mark of the address.
     */
    query: string;
    /**
     * A seat among the person's views of the list: there are no more seats than views allowed.
     * Check: position >= 0 and position <= 30
     */
    position: number;
    /**
     * Whether all staff have it.
     */
    is_shared: number;
    created_at: string;
};
export type InventoryReservation = {
    id: string;
    /**
     * The part of the order that holds it.
     */
    part_id: string;
    product_id: string;
    location: string;
    quantity_milli: bigint;
    /**
     * held, shipped or released
     */
    state: string;
    created_at: string;
};
export type InventoryStock = {
    product_id: string;
    location: string;
    /**
     * Check: available_milli >= 0
     */
    available_milli: bigint;
    /**
     * Check: reserved_milli >= 0
     */
    reserved_milli: bigint;
};
export type KernelAllowance = {
    name: string;
    window_index: number;
    taken: number;
    /**
     * When the window is past, and the row says nothing any more.
     */
    ends_at: string;
};
export type KernelAnswer = {
    scope: string;
    key: string;
    command: string;
    input_hash: string;
    answer: string | null;
    created_at: string;
};
export type KernelAuditEntry = {
    id: string;
    occurred_at: string;
    /**
     * The command's id, or the listener's, `plugin/event`.
     */
    action: string;
    actor_type: string;
    /**
     * A person's id, or the name by which the shop itself acts.
     */
    actor_id: string | null;
    actor_name: string | null;
    company_id: string | null;
    /**
     * The key by which another system acted for the person.
     */
    api_key_id: string | null;
    /**
     * What the key was called then.
     */
    api_key_name: string | null;
    /**
     * Who of the staff acted in the person's name.
     */
    staff_id: string | null;
    staff_name: string | null;
    request_id: string;
    address: string | null;
    idempotency_key: string | null;
    cause_fact_id: string | null;
    input: string;
    /**
     * What the first of the changes is about.
     */
    subject: string | null;
    subject_id: string | null;
    changes: string;
    nested: string;
};
export type KernelAuditSeal = {
    position: bigint;
    entry_id: string;
    entry_hash: string;
    previous_hash: string;
    hash: string;
    sealed_at: string;
};
export type KernelChange = {
    id: string;
    topic: string;
    key: string;
};
export type KernelDelivery = {
    fact_id: string;
    subscriber: string;
    state: string;
    attempts: number;
    next_try_at: string;
    lease_owner: string | null;
    lease_until: string | null;
    last_error: string | null;
    done_at: string | null;
};
export type KernelFact = {
    id: string;
    event: string;
    payload: string;
    occurred_at: string;
    /**
     * The request that told it; whatever hears the fact goes by the same id.
     */
    request_id: string;
};
export type KernelJob = {
    id: string;
    next_run_at: string;
    lease_owner: string | null;
    lease_until: string | null;
    last_run_at: string | null;
    last_error: string | null;
};
export type KernelRollingCount = {
    name: string;
    /**
     * Milliseconds since 1970, the oldest first, a blank between two.
     */
    moments: string;
    /**
     * When the last of them is past, and the row says nothing any more.
     */
    ends_at: string;
};
export type KernelSetting = {
    id: string;
    value: string;
    /**
     * Raised by every change, so that two tabs don't overwrite each other.
     */
    version: number;
    changed_at: string;
};
export type NotificationsItem = {
    id: string;
    person_id: string;
    topic: string;
    /**
     * JSON, what the topic's sentences are filled with.
     */
    sentence_values: string;
    href: string;
    created_at: string;
    read_at: string | null;
    archived_at: string | null;
    /**
     * Whether the inbox shows it; what is only gathered for a mail stands here, too.
     */
    is_in_inbox: number;
    /**
     * none, waiting or sent: whether it belongs into a mail that gathers a day.
     */
    digest: string;
};
export type NotificationsMail = {
    id: string;
    /**
     * Null where the address is nobody's yet.
     */
    person_id: string | null;
    topic: string;
    to_address: string;
    to_name: string;
    locale: string;
    subject: string;
    plain_text: string;
    html: string;
    /**
     * waiting, sent or failed
     */
    state: string;
    attempts: number;
    /**
     * When its three days began.
     */
    first_try_at: string;
    next_try_at: string;
    last_error: string | null;
    created_at: string;
    sent_at: string | null;
    /**
     * A mail with a secret in it: it leaves no later than this, and its text is forgotten once it left or was given up.
     */
    secret_until: string | null;
};
export type NotificationsPreference = {
    person_id: string;
    topic: string;
    /**
     * now, daily or off
     */
    mail: string;
    is_in_inbox: number;
};
export type NotificationsSchedule = {
    person_id: string;
    /**
     * IANA
     */
    time_zone: string;
    /**
     * HH:MM by the clocks of that zone; both null where no hours are quiet.
     */
    quiet_from: string | null;
    quiet_until: string | null;
};
export type NumberingBeginning = {
    /**
     * `O`, or `W-O` of the entity with the prefix `W`
     */
    id: string;
    series_id: string;
    seller_id: string;
};
export type NumberingSeries = {
    /**
     * `counter`, or `series/entity` with the entity's prefix and the year where there are such
     */
    id: string;
    next_value: bigint;
};
export type OrdersLine = {
    id: string;
    order_id: string;
    part_id: string;
    position: number;
    product_id: string;
    sku: string;
    name: string;
    kind: string;
    unit: string;
    /**
     * Check: quantity_milli > 0
     */
    quantity_milli: bigint;
    unit_price_minor: bigint;
    net_minor: bigint;
    tax_class: string;
    tax_rate_basis_points: number;
    /**
     * JSON: the VAT category, and the rule that led to it.
     */
    tax_reason: string;
    /**
     * JSON: the steps that made the price.
     */
    price_trace: string;
    duration_minutes: number | null;
    skill: string | null;
    billing_interval_months: number | null;
    term_months: number | null;
};
export type OrdersOrder = {
    id: string;
    /**
     * Unique in the whole shop: no two entities' numbers begin alike.
     */
    number: string;
    company_id: string;
    company_name: string;
    /**
     * The unit of whoever ordered, as it was.
     */
    unit_id: string;
    person_id: string;
    person_name: string;
    /**
     * Who of the staff placed it in the person's name.
     */
    placed_by_id: string | null;
    placed_by_name: string | null;
    seller_id: string;
    /**
     * JSON snapshot of the legal entity that sells.
     */
    seller: string;
    /**
     * The company's VAT id as it was, or empty.
     */
    vat_id: string;
    currency: string;
    po_number: string;
    note: string;
    payment_method: string;
    /**
     * JSON snapshot of the delivery address.
     */
    address: string;
    net_minor: bigint;
    tax_minor: bigint;
    total_minor: bigint;
    /**
     * SHA-256 over all that is frozen.
     */
    content_hash: string;
    placed_at: string;
    /**
     * When the last part was delivered; set once, by a guarded write.
     */
    delivered_at: string | null;
};
export type OrdersPart = {
    id: string;
    order_id: string;
    company_id: string;
    /**
     * 1, 2, 3 within the order
     */
    position: number;
    kind: string;
    /**
     * placed, in-progress, delivered or cancelled
     */
    state: string;
    net_minor: bigint;
    tax_minor: bigint;
    total_minor: bigint;
    state_changed_at: string;
};
export type PricingPrice = {
    id: string;
    product_id: string;
    currency: string;
    min_quantity_milli: bigint;
    unit_price_minor: bigint;
};
export type RegistrationsLink = {
    /**
     * SHA-256 of the token, in hexadecimal.
     */
    token_hash: string;
    request_id: string;
    /**
     * confirm or follow
     */
    purpose: string;
    created_at: string;
    expires_at: string;
};
export type RegistrationsRequest = {
    id: string;
    /**
     * unconfirmed, waiting, approved, denied or withdrawn
     */
    state: string;
    company_name: string;
    /**
     * By which the same company is found under another spelling; null where nothing is left of the name.
     */
    name_key: string | null;
    country: string;
    /**
     * With its country’s letters; null where it has none.
     */
    vat_id: string | null;
    street: string;
    postal_code: string;
    city: string;
    person_name: string;
    email: string;
    /**
     * The address in lower case and NFKC: two that differ only there are one.
     */
    email_key: string;
    /**
     * Null for providers at which anybody gets an address.
     */
    email_domain: string | null;
    phone: string;
    phone_key: string | null;
    /**
     * What they want to buy.
     */
    wish: string;
    locale: string;
    /**
     * Which text they agreed to.
     */
    consent_version: string;
    created_at: string;
    confirmed_at: string | null;
    /**
     * What staff asked back last, and when it was answered.
     */
    question: string | null;
    asked_at: string | null;
    answered_at: string | null;
    decided_by_name: string | null;
    decided_at: string | null;
    /**
     * Told to the applicant when it was denied.
     */
    reason: string | null;
    /**
     * The company that was made of it, or that the applicant was invited into.
     */
    company_id: string | null;
    invitation_id: string | null;
};
export type SellerEntity = {
    id: string;
    name: string;
    street: string;
    postal_code: string;
    city: string;
    country: string;
    vat_id: string;
    register_number: string;
    bank_name: string;
    iban: string;
    bic: string;
    currency: string;
    time_zone: string;
    location: string;
    email: string;
    phone: string;
    /**
     * What its numbers begin with; empty for the entity that needs none.
     */
    number_prefix: string;
    /**
     * 1 for the one that sells unless something else is said, else null: there is at most one.
     */
    is_default: number | null;
    /**
     * Counts the edits.
     */
    version: number;
};
export type SubscriptionsPeriod = {
    subscription_id: string;
    sequence: number;
    starts_on: string;
    ends_on: string;
    net_minor: bigint;
    created_at: string;
};
export type SubscriptionsSubscription = {
    id: string;
    number: string;
    part_id: string;
    /**
     * The order line that this subscription delivers.
     */
    line_id: string;
    order_id: string;
    order_number: string;
    company_id: string;
    company_name: string;
    /**
     * The unit and the person that ordered.
     */
    unit_id: string;
    person_id: string;
    name: string;
    quantity_milli: bigint;
    currency: string;
    period_net_minor: bigint;
    interval_months: number;
    term_months: number;
    /**
     * pending, active or ended
     */
    state: string;
    /**
     * The day from which every period is counted: anchor plus n months, never chained.
     */
    anchor_on: string | null;
    /**
     * How many periods have begun.
     */
    period_count: number;
    /**
     * The first day of the next period; what the renewal job looks for.
     */
    renews_on: string | null;
    created_at: string;
};
export type TasksTask = {
    id: string;
    kind: string;
    /**
     * The same kind and key are the same task.
     */
    start_key: string;
    subject: string;
    input: string;
    /**
     * `background`: every process that serves the shop; `command-line`: only who names the task.
     */
    lane: string;
    /**
     * waiting, running, done, failed or cancelled
     */
    state: string;
    /**
     * What the last step kept. Null before the first one.
     */
    checkpoint: string | null;
    /**
     * Raised by every step, so that none is taken twice.
     */
    step_count: number;
    /**
     * Check: done >= 0
     */
    done: bigint;
    total: bigint;
    items: number;
    /**
     * Items and moment when the process that is at it began; the rate is counted from there.
     */
    items_at_claim: number;
    claimed_at: string | null;
    figures: string | null;
    result_file_id: string | null;
    error_file_id: string | null;
    /**
     * Failed steps since the last one that was kept.
     */
    attempts: number;
    next_try_at: string;
    /**
     * Made anew by every claim: whoever lost the task cannot go on under the old one.
     */
    lease_token: string | null;
    lease_owner: string | null;
    lease_until: string | null;
    /**
     * Why it failed, or why the last step did: a refusal's code and values for translation, and a sentence.
     */
    problem_code: string | null;
    problem_values: string | null;
    problem: string | null;
    started_by_id: string | null;
    started_by_name: string;
    company_id: string | null;
    created_at: string;
    ended_at: string | null;
};
export type TaxRate = {
    id: string;
    country: string;
    tax_class: string;
    rate_basis_points: number;
    valid_from: string;
    /**
     * The first day on which it no longer holds.
     */
    valid_until: string | null;
};
export type TimelineEntry = {
    id: string;
    /**
     * `owner.noun`
     */
    subject_kind: string;
    subject_id: string;
    /**
     * The company that the subject belongs to; null where it belongs to none.
     */
    company_id: string | null;
    /**
     * both or staff
     */
    seen_by: string;
    /**
     * fact or comment
     */
    kind: string;
    /**
     * Of a fact: the key of its sentence in the messages.
     */
    says: string | null;
    /**
     * Of a fact: JSON, what the sentence is filled with.
     */
    sentence_values: string;
    /**
     * Of a comment: what was written; null once it was removed.
     */
    comment: string | null;
    /**
     * Of a comment: JSON, the people whom it names.
     */
    mentions: string;
    /**
     * Who did it; null for the shop itself.
     */
    person_id: string | null;
    person_name: string | null;
    is_staff: number;
    occurred_at: string;
    edited_at: string | null;
    removed_at: string | null;
};
export type WebhooksAttempt = {
    id: string;
    message_id: string;
    endpoint_id: string;
    ended_at: string;
    milliseconds: number;
    status: number | null;
    /**
     * Null when it was delivered.
     */
    problem: string | null;
    /**
     * The first 2 KB of what the receiver said.
     */
    answer: string | null;
};
export type WebhooksEndpoint = {
    id: string;
    /**
     * Whose facts it hears. Null: the shop's own, which hears everybody's.
     */
    company_id: string | null;
    url: string;
    description: string;
    /**
     * JSON list of event types.
     */
    event_types: string;
    /**
     * active, paused, disabled or deleted
     */
    state: string;
    /**
     * Why the shop disabled it: gone or failing.
     */
    state_reason: string | null;
    /**
     * Sealed, because signing needs the secret itself.
     */
    secret: string;
    secret_made_at: string;
    /**
     * The one before, which signs too until then.
     */
    previous_secret: string | null;
    previous_until: string | null;
    /**
     * Since when every attempt failed.
     */
    failing_since: string | null;
    /**
     * What went wrong with the latest attempt.
     */
    last_status: number | null;
    last_problem: string | null;
    last_sent_at: string | null;
    /**
     * One process sends to an endpoint at a time.
     */
    lease_token: string | null;
    lease_until: string | null;
    created_at: string;
};
export type WebhooksMessage = {
    id: string;
    endpoint_id: string;
    fact_id: string;
    type: string;
    body: string;
    /**
     * waiting, delivered or failed
     */
    state: string;
    /**
     * Since it began to wait.
     */
    attempts: number;
    next_try_at: string;
    /**
     * What became of the latest attempt.
     */
    last_status: number | null;
    last_problem: string | null;
    created_at: string;
};
export type WebhooksPlaces = {
    /**
     * The company, or `shop`.
     */
    owner_id: string;
    /**
     * Check: taken >= 0
     */
    taken: number;
};
export type DB = {
    api_key: ApiKey;
    approvals_request: ApprovalsRequest;
    audit_check: AuditCheck;
    cart_cart: CartCart;
    cart_line: CartLine;
    catalog_attribute: CatalogAttribute;
    catalog_category: CatalogCategory;
    catalog_product: CatalogProduct;
    catalog_product_translation: CatalogProductTranslation;
    catalog_revision: CatalogRevision;
    companies_address: CompaniesAddress;
    companies_company: CompaniesCompany;
    companies_membership: CompaniesMembership;
    companies_role: CompaniesRole;
    companies_unit: CompaniesUnit;
    deadlines_deadline: DeadlinesDeadline;
    documents_version: DocumentsVersion;
    field_service_visit: FieldServiceVisit;
    files_content: FilesContent;
    files_file: FilesFile;
    files_piece: FilesPiece;
    fulfillment_shipment: FulfillmentShipment;
    fulfillment_shipment_line: FulfillmentShipmentLine;
    identity_invitation: IdentityInvitation;
    identity_person: IdentityPerson;
    identity_recovery_code: IdentityRecoveryCode;
    identity_reset: IdentityReset;
    identity_second_factor: IdentitySecondFactor;
    identity_session: IdentitySession;
    imports_mapping: ImportsMapping;
    imports_row_error: ImportsRowError;
    index_page_view: IndexPageView;
    inventory_reservation: InventoryReservation;
    inventory_stock: InventoryStock;
    kernel_allowance: KernelAllowance;
    kernel_answer: KernelAnswer;
    kernel_audit_entry: KernelAuditEntry;
    kernel_audit_seal: KernelAuditSeal;
    kernel_change: KernelChange;
    kernel_delivery: KernelDelivery;
    kernel_fact: KernelFact;
    kernel_job: KernelJob;
    kernel_rolling_count: KernelRollingCount;
    kernel_setting: KernelSetting;
    notifications_item: NotificationsItem;
    notifications_mail: NotificationsMail;
    notifications_preference: NotificationsPreference;
    notifications_schedule: NotificationsSchedule;
    numbering_beginning: NumberingBeginning;
    numbering_series: NumberingSeries;
    orders_line: OrdersLine;
    orders_order: OrdersOrder;
    orders_part: OrdersPart;
    pricing_price: PricingPrice;
    registrations_link: RegistrationsLink;
    registrations_request: RegistrationsRequest;
    seller_entity: SellerEntity;
    subscriptions_period: SubscriptionsPeriod;
    subscriptions_subscription: SubscriptionsSubscription;
    tasks_task: TasksTask;
    tax_rate: TaxRate;
    timeline_entry: TimelineEntry;
    webhooks_attempt: WebhooksAttempt;
    webhooks_endpoint: WebhooksEndpoint;
    webhooks_message: WebhooksMessage;
    webhooks_places: WebhooksPlaces;
};
