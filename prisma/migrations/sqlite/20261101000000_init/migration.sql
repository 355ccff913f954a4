-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "person_name" TEXT NOT NULL,
    "company_id" TEXT,
    "secret_hash" TEXT NOT NULL,
    "previous_hash" TEXT,
    "previous_until" DATETIME,
    "scopes" TEXT NOT NULL,
    "requests_per_minute" INTEGER NOT NULL,
    "expires_at" DATETIME,
    "last_used_at" DATETIME,
    "revoked_at" DATETIME,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "approvals_request" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subject_kind" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "company_name" TEXT NOT NULL,
    "asked_by_id" TEXT NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "permission_id" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "asked_at" DATETIME NOT NULL,
    "decided_by_name" TEXT,
    "decided_at" DATETIME,
    "decision_note" TEXT
);

-- CreateTable
CREATE TABLE "audit_check" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "head_position" BIGINT NOT NULL,
    "head_hash" TEXT NOT NULL,
    "checked_at" DATETIME NOT NULL,
    "problem" TEXT
);

-- CreateTable
CREATE TABLE "cart_cart" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "company_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "updated_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "cart_line" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cart_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "added_at" DATETIME NOT NULL,
    CONSTRAINT "cart_line_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart_cart" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "cart_line_quantity_milli_check" CHECK (quantity_milli > 0)
);

-- CreateTable
CREATE TABLE "catalog_category" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "parent_id" TEXT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_de" TEXT,
    "position" INTEGER NOT NULL,
    CONSTRAINT "catalog_category_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "catalog_category" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "catalog_product" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sku" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "brand" TEXT NOT NULL,
    "manufacturer_number" TEXT NOT NULL,
    "ean" TEXT NOT NULL,
    "category_id" TEXT,
    "unit" TEXT NOT NULL,
    "tax_class" TEXT NOT NULL,
    "attributes" TEXT NOT NULL,
    "is_stock_tracked" BOOLEAN NOT NULL,
    "duration_minutes" INTEGER,
    "skill" TEXT,
    "billing_interval_months" INTEGER,
    "term_months" INTEGER,
    "is_published" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "updated_at" DATETIME NOT NULL,
    CONSTRAINT "catalog_product_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "catalog_category" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "catalog_product_translation" (
    "product_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,

    PRIMARY KEY ("product_id", "locale"),
    CONSTRAINT "catalog_product_translation_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "catalog_product" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "catalog_attribute" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "value_type" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "catalog_revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revision" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "companies_company" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "vat_id" TEXT,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "companies_unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "company_id" TEXT NOT NULL,
    "parent_id" TEXT,
    "name" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "depth" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "companies_unit_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies_company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "companies_unit_depth_check" CHECK (depth between 1 and 8)
);

-- CreateTable
CREATE TABLE "companies_role" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "company_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "grants" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "companies_role_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies_company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "companies_membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "company_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "is_suspended" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "companies_membership_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies_company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "companies_membership_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "companies_unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "companies_address" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "company_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "companies_address_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies_company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "deadlines_deadline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "due_at" DATETIME NOT NULL,
    "met_at" DATETIME,
    "tell_at" DATETIME NOT NULL,
    "told_count" INTEGER NOT NULL,
    "permission_id" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "sentence_values" TEXT NOT NULL,
    "href" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "documents_version" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "company_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "seller" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "number" TEXT,
    "content_hash" TEXT,
    "file_id" TEXT,
    "file_hash" TEXT,
    "created_at" DATETIME NOT NULL,
    "archived_at" DATETIME,
    "next_try_at" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL,
    "last_error" TEXT
);

-- CreateTable
CREATE TABLE "field_service_visit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "part_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "company_name" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "duration_minutes" INTEGER NOT NULL,
    "skill" TEXT,
    "address" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "technician" TEXT,
    "starts_at" DATETIME,
    "note" TEXT,
    "created_at" DATETIME NOT NULL,
    "completed_at" DATETIME
);

-- CreateTable
CREATE TABLE "files_content" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "store" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sha256" TEXT,
    "byte_count" BIGINT NOT NULL,
    "media_type" TEXT NOT NULL,
    "used_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "files_piece" (
    "content_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("content_id", "position")
);

-- CreateTable
CREATE TABLE "files_file" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "content_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "company_id" TEXT,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "fulfillment_shipment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "part_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "company_name" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "carrier" TEXT,
    "tracking_number" TEXT,
    "created_at" DATETIME NOT NULL,
    "shipped_at" DATETIME
);

-- CreateTable
CREATE TABLE "fulfillment_shipment_line" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shipment_id" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    CONSTRAINT "fulfillment_shipment_line_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "fulfillment_shipment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "identity_person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "session_version" INTEGER NOT NULL,
    "is_staff" BOOLEAN NOT NULL,
    "staff_role" TEXT,
    "is_suspended" BOOLEAN NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "identity_person_staff_role_check" CHECK ((is_staff = 1) = (staff_role is not null))
);

-- CreateTable
CREATE TABLE "identity_session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "person_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "last_seen_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "browser" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "membership_id" TEXT,
    "acting_for_id" TEXT,
    "acting_reason" TEXT,
    "acting_until" DATETIME
);

-- CreateTable
CREATE TABLE "identity_reset" (
    "token_hash" TEXT NOT NULL PRIMARY KEY,
    "person_id" TEXT NOT NULL,
    "session_version" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "identity_second_factor" (
    "person_id" TEXT NOT NULL PRIMARY KEY,
    "sealed_secret" TEXT NOT NULL,
    "sealed_codes" TEXT,
    "last_step" INTEGER NOT NULL,
    "begun_at" DATETIME NOT NULL,
    "confirmed_at" DATETIME
);

-- CreateTable
CREATE TABLE "identity_recovery_code" (
    "person_id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,

    PRIMARY KEY ("person_id", "code_hash")
);

-- CreateTable
CREATE TABLE "identity_invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "company_id" TEXT,
    "unit_id" TEXT,
    "role" TEXT NOT NULL,
    "invited_by_name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "imports_mapping" (
    "importer" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "columns" TEXT NOT NULL,
    "updated_at" DATETIME NOT NULL,

    PRIMARY KEY ("importer", "source")
);

-- CreateTable
CREATE TABLE "imports_row_error" (
    "task_id" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "problem" TEXT NOT NULL,
    "values" TEXT NOT NULL,

    PRIMARY KEY ("task_id", "row_number")
);

-- CreateTable
CREATE TABLE "index_page_view" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "person_id" TEXT NOT NULL,
    "list_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "is_shared" BOOLEAN NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "index_page_view_position_check" CHECK (position >= 0 and position <= 30)
);

-- CreateTable
CREATE TABLE "inventory_stock" (
    "product_id" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "available_milli" BIGINT NOT NULL,
    "reserved_milli" BIGINT NOT NULL,

    PRIMARY KEY ("product_id", "location"),
    CONSTRAINT "inventory_stock_available_milli_check" CHECK (available_milli >= 0),
    CONSTRAINT "inventory_stock_reserved_milli_check" CHECK (reserved_milli >= 0)
);

-- CreateTable
CREATE TABLE "inventory_reservation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "part_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "kernel_answer" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "answer" TEXT,
    "created_at" DATETIME NOT NULL,

    PRIMARY KEY ("scope", "key")
);

-- CreateTable
CREATE TABLE "kernel_fact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "event" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "occurred_at" DATETIME NOT NULL,
    "request_id" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "kernel_audit_entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "occurred_at" DATETIME NOT NULL,
    "action" TEXT NOT NULL,
    "actor_type" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT,
    "company_id" TEXT,
    "api_key_id" TEXT,
    "api_key_name" TEXT,
    "staff_id" TEXT,
    "staff_name" TEXT,
    "request_id" TEXT NOT NULL,
    "address" TEXT,
    "idempotency_key" TEXT,
    "cause_fact_id" TEXT,
    "input" TEXT NOT NULL,
    "subject" TEXT,
    "subject_id" TEXT,
    "changes" TEXT NOT NULL,
    "nested" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "kernel_audit_seal" (
    "position" BIGINT NOT NULL PRIMARY KEY,
    "entry_id" TEXT NOT NULL,
    "entry_hash" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "sealed_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "kernel_delivery" (
    "fact_id" TEXT NOT NULL,
    "subscriber" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "next_try_at" DATETIME NOT NULL,
    "lease_owner" TEXT,
    "lease_until" DATETIME,
    "last_error" TEXT,
    "done_at" DATETIME,

    PRIMARY KEY ("fact_id", "subscriber"),
    CONSTRAINT "kernel_delivery_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "kernel_fact" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "kernel_job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "next_run_at" DATETIME NOT NULL,
    "lease_owner" TEXT,
    "lease_until" DATETIME,
    "last_run_at" DATETIME,
    "last_error" TEXT
);

-- CreateTable
CREATE TABLE "kernel_change" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "kernel_setting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "kernel_allowance" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "window_index" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL,
    "ends_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "kernel_rolling_count" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "moments" TEXT NOT NULL,
    "ends_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "notifications_item" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "person_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "sentence_values" TEXT NOT NULL,
    "href" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "read_at" DATETIME,
    "archived_at" DATETIME,
    "is_in_inbox" BOOLEAN NOT NULL,
    "digest" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "notifications_mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "person_id" TEXT,
    "topic" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "to_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "plain_text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "first_try_at" DATETIME NOT NULL,
    "next_try_at" DATETIME NOT NULL,
    "last_error" TEXT,
    "created_at" DATETIME NOT NULL,
    "sent_at" DATETIME,
    "secret_until" DATETIME
);

-- CreateTable
CREATE TABLE "notifications_preference" (
    "person_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "is_in_inbox" BOOLEAN NOT NULL,

    PRIMARY KEY ("person_id", "topic")
);

-- CreateTable
CREATE TABLE "notifications_schedule" (
    "person_id" TEXT NOT NULL PRIMARY KEY,
    "time_zone" TEXT NOT NULL,
    "quiet_from" TEXT,
    "quiet_until" TEXT
);

-- CreateTable
CREATE TABLE "numbering_series" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "next_value" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "numbering_beginning" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "series_id" TEXT NOT NULL,
    "seller_id" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "orders_order" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "company_name" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "person_name" TEXT NOT NULL,
    "placed_by_id" TEXT,
    "placed_by_name" TEXT,
    "seller_id" TEXT NOT NULL,
    "seller" TEXT NOT NULL,
    "vat_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "po_number" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "payment_method" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "placed_at" DATETIME NOT NULL,
    "delivered_at" DATETIME
);

-- CreateTable
CREATE TABLE "orders_part" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order_id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "state_changed_at" DATETIME NOT NULL,
    CONSTRAINT "orders_part_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders_order" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "orders_line" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order_id" TEXT NOT NULL,
    "part_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "product_id" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_class" TEXT NOT NULL,
    "tax_rate_basis_points" INTEGER NOT NULL,
    "tax_reason" TEXT NOT NULL,
    "price_trace" TEXT NOT NULL,
    "duration_minutes" INTEGER,
    "skill" TEXT,
    "billing_interval_months" INTEGER,
    "term_months" INTEGER,
    CONSTRAINT "orders_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders_order" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "orders_line_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "orders_part" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "orders_line_quantity_milli_check" CHECK (quantity_milli > 0)
);

-- CreateTable
CREATE TABLE "pricing_price" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "product_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "min_quantity_milli" BIGINT NOT NULL,
    "unit_price_minor" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "registrations_request" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL,
    "company_name" TEXT NOT NULL,
    "name_key" TEXT,
    "country" TEXT NOT NULL,
    "vat_id" TEXT,
    "street" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "person_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "email_domain" TEXT,
    "phone" TEXT NOT NULL,
    "phone_key" TEXT,
    "wish" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "consent_version" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "confirmed_at" DATETIME,
    "question" TEXT,
    "asked_at" DATETIME,
    "answered_at" DATETIME,
    "decided_by_name" TEXT,
    "decided_at" DATETIME,
    "reason" TEXT,
    "company_id" TEXT,
    "invitation_id" TEXT
);

-- CreateTable
CREATE TABLE "registrations_link" (
    "token_hash" TEXT NOT NULL PRIMARY KEY,
    "request_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "seller_entity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "vat_id" TEXT NOT NULL,
    "register_number" TEXT NOT NULL,
    "bank_name" TEXT NOT NULL,
    "iban" TEXT NOT NULL,
    "bic" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "number_prefix" TEXT NOT NULL,
    "is_default" INTEGER,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "subscriptions_subscription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "part_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "company_name" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "period_net_minor" BIGINT NOT NULL,
    "interval_months" INTEGER NOT NULL,
    "term_months" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "anchor_on" DATETIME,
    "period_count" INTEGER NOT NULL,
    "renews_on" DATETIME,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "subscriptions_period" (
    "subscription_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "starts_on" DATETIME NOT NULL,
    "ends_on" DATETIME NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "created_at" DATETIME NOT NULL,

    PRIMARY KEY ("subscription_id", "sequence"),
    CONSTRAINT "subscriptions_period_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions_subscription" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "tasks_task" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "start_key" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "checkpoint" TEXT,
    "step_count" INTEGER NOT NULL,
    "done" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,
    "items" INTEGER NOT NULL,
    "items_at_claim" INTEGER NOT NULL,
    "claimed_at" DATETIME,
    "figures" TEXT,
    "result_file_id" TEXT,
    "error_file_id" TEXT,
    "attempts" INTEGER NOT NULL,
    "next_try_at" DATETIME NOT NULL,
    "lease_token" TEXT,
    "lease_owner" TEXT,
    "lease_until" DATETIME,
    "problem_code" TEXT,
    "problem_values" TEXT,
    "problem" TEXT,
    "started_by_id" TEXT,
    "started_by_name" TEXT NOT NULL,
    "company_id" TEXT,
    "created_at" DATETIME NOT NULL,
    "ended_at" DATETIME,
    CONSTRAINT "tasks_task_done_check" CHECK (done >= 0)
);

-- CreateTable
CREATE TABLE "tax_rate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "country" TEXT NOT NULL,
    "tax_class" TEXT NOT NULL,
    "rate_basis_points" INTEGER NOT NULL,
    "valid_from" DATETIME NOT NULL,
    "valid_until" DATETIME
);

-- CreateTable
CREATE TABLE "timeline_entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "company_id" TEXT,
    "seen_by" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "says" TEXT,
    "sentence_values" TEXT NOT NULL,
    "comment" TEXT,
    "mentions" TEXT NOT NULL,
    "person_id" TEXT,
    "person_name" TEXT,
    "is_staff" BOOLEAN NOT NULL,
    "occurred_at" DATETIME NOT NULL,
    "edited_at" DATETIME,
    "removed_at" DATETIME
);

-- CreateTable
CREATE TABLE "webhooks_endpoint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "company_id" TEXT,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "event_types" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "state_reason" TEXT,
    "secret" TEXT NOT NULL,
    "secret_made_at" DATETIME NOT NULL,
    "previous_secret" TEXT,
    "previous_until" DATETIME,
    "failing_since" DATETIME,
    "last_status" INTEGER,
    "last_problem" TEXT,
    "last_sent_at" DATETIME,
    "lease_token" TEXT,
    "lease_until" DATETIME,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "webhooks_places" (
    "owner_id" TEXT NOT NULL PRIMARY KEY,
    "taken" INTEGER NOT NULL,
    CONSTRAINT "webhooks_places_taken_check" CHECK (taken >= 0)
);

-- CreateTable
CREATE TABLE "webhooks_message" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "endpoint_id" TEXT NOT NULL,
    "fact_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "next_try_at" DATETIME NOT NULL,
    "last_status" INTEGER,
    "last_problem" TEXT,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "webhooks_message_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhooks_endpoint" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "webhooks_attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "message_id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "ended_at" DATETIME NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "status" INTEGER,
    "problem" TEXT,
    "answer" TEXT,
    CONSTRAINT "webhooks_attempt_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "webhooks_message" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "api_key_company_id_id_idx" ON "api_key"("company_id", "id");

-- CreateIndex
CREATE INDEX "approvals_request_state_asked_at_idx" ON "approvals_request"("state", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "approvals_request_subject_kind_asked_by_id_content_hash_rule_id_key" ON "approvals_request"("subject_kind", "asked_by_id", "content_hash", "rule_id");

-- CreateIndex
CREATE UNIQUE INDEX "cart_cart_company_id_person_id_key" ON "cart_cart"("company_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "cart_line_cart_id_product_id_key" ON "cart_line"("cart_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "catalog_category_slug_key" ON "catalog_category"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "catalog_product_sku_key" ON "catalog_product"("sku");

-- CreateIndex
CREATE UNIQUE INDEX "catalog_product_slug_key" ON "catalog_product"("slug");

-- CreateIndex
CREATE INDEX "catalog_product_is_published_name_idx" ON "catalog_product"("is_published", "name");

-- CreateIndex
CREATE INDEX "catalog_product_category_id_is_published_name_idx" ON "catalog_product"("category_id", "is_published", "name");

-- CreateIndex
CREATE UNIQUE INDEX "companies_company_number_key" ON "companies_company"("number");

-- CreateIndex
CREATE INDEX "companies_company_vat_id_idx" ON "companies_company"("vat_id");

-- CreateIndex
CREATE INDEX "companies_company_name_idx" ON "companies_company"("name");

-- CreateIndex
CREATE INDEX "companies_unit_company_id_path_idx" ON "companies_unit"("company_id", "path");

-- CreateIndex
CREATE INDEX "companies_unit_parent_id_idx" ON "companies_unit"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "companies_role_company_id_name_key" ON "companies_role"("company_id", "name");

-- CreateIndex
CREATE INDEX "companies_membership_person_id_idx" ON "companies_membership"("person_id");

-- CreateIndex
CREATE INDEX "companies_membership_unit_id_idx" ON "companies_membership"("unit_id");

-- CreateIndex
CREATE INDEX "companies_membership_company_id_role_idx" ON "companies_membership"("company_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "companies_membership_company_id_person_id_key" ON "companies_membership"("company_id", "person_id");

-- CreateIndex
CREATE INDEX "companies_address_company_id_position_idx" ON "companies_address"("company_id", "position");

-- CreateIndex
CREATE INDEX "deadlines_deadline_state_tell_at_idx" ON "deadlines_deadline"("state", "tell_at");

-- CreateIndex
CREATE UNIQUE INDEX "deadlines_deadline_subject_kind_subject_id_duty_key" ON "deadlines_deadline"("subject_kind", "subject_id", "duty");

-- CreateIndex
CREATE UNIQUE INDEX "documents_version_number_key" ON "documents_version"("number");

-- CreateIndex
CREATE INDEX "documents_version_state_next_try_at_idx" ON "documents_version"("state", "next_try_at");

-- CreateIndex
CREATE UNIQUE INDEX "documents_version_subject_kind_subject_id_kind_version_key" ON "documents_version"("subject_kind", "subject_id", "kind", "version");

-- CreateIndex
CREATE UNIQUE INDEX "field_service_visit_number_key" ON "field_service_visit"("number");

-- CreateIndex
CREATE UNIQUE INDEX "field_service_visit_line_id_key" ON "field_service_visit"("line_id");

-- CreateIndex
CREATE INDEX "field_service_visit_state_created_at_idx" ON "field_service_visit"("state", "created_at");

-- CreateIndex
CREATE INDEX "field_service_visit_company_id_id_idx" ON "field_service_visit"("company_id", "id");

-- CreateIndex
CREATE INDEX "field_service_visit_order_id_idx" ON "field_service_visit"("order_id");

-- CreateIndex
CREATE INDEX "field_service_visit_part_id_idx" ON "field_service_visit"("part_id");

-- CreateIndex
CREATE UNIQUE INDEX "files_content_sha256_key" ON "files_content"("sha256");

-- CreateIndex
CREATE INDEX "files_content_state_used_at_idx" ON "files_content"("state", "used_at");

-- CreateIndex
CREATE INDEX "files_file_content_id_idx" ON "files_file"("content_id");

-- CreateIndex
CREATE INDEX "files_file_subject_kind_subject_id_idx" ON "files_file"("subject_kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "fulfillment_shipment_number_key" ON "fulfillment_shipment"("number");

-- CreateIndex
CREATE UNIQUE INDEX "fulfillment_shipment_part_id_key" ON "fulfillment_shipment"("part_id");

-- CreateIndex
CREATE INDEX "fulfillment_shipment_state_created_at_idx" ON "fulfillment_shipment"("state", "created_at");

-- CreateIndex
CREATE INDEX "fulfillment_shipment_company_id_id_idx" ON "fulfillment_shipment"("company_id", "id");

-- CreateIndex
CREATE INDEX "fulfillment_shipment_order_id_idx" ON "fulfillment_shipment"("order_id");

-- CreateIndex
CREATE INDEX "fulfillment_shipment_line_shipment_id_idx" ON "fulfillment_shipment_line"("shipment_id");

-- CreateIndex
CREATE UNIQUE INDEX "identity_person_email_key_key" ON "identity_person"("email_key");

-- CreateIndex
CREATE INDEX "identity_person_is_staff_name_idx" ON "identity_person"("is_staff", "name");

-- CreateIndex
CREATE INDEX "identity_session_person_id_id_idx" ON "identity_session"("person_id", "id");

-- CreateIndex
CREATE INDEX "identity_session_expires_at_idx" ON "identity_session"("expires_at");

-- CreateIndex
CREATE INDEX "identity_reset_person_id_idx" ON "identity_reset"("person_id");

-- CreateIndex
CREATE INDEX "identity_reset_expires_at_idx" ON "identity_reset"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "identity_invitation_token_hash_key" ON "identity_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "identity_invitation_company_id_id_idx" ON "identity_invitation"("company_id", "id");

-- CreateIndex
CREATE INDEX "identity_invitation_email_key_idx" ON "identity_invitation"("email_key");

-- CreateIndex
CREATE INDEX "index_page_view_list_id_is_shared_idx" ON "index_page_view"("list_id", "is_shared");

-- CreateIndex
CREATE UNIQUE INDEX "index_page_view_person_id_list_id_name_key" ON "index_page_view"("person_id", "list_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "index_page_view_person_id_list_id_position_key" ON "index_page_view"("person_id", "list_id", "position");

-- CreateIndex
CREATE INDEX "inventory_reservation_product_id_idx" ON "inventory_reservation"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "inventory_reservation_part_id_product_id_location_key" ON "inventory_reservation"("part_id", "product_id", "location");

-- CreateIndex
CREATE INDEX "kernel_answer_created_at_idx" ON "kernel_answer"("created_at");

-- CreateIndex
CREATE INDEX "kernel_fact_event_occurred_at_idx" ON "kernel_fact"("event", "occurred_at");

-- CreateIndex
CREATE INDEX "kernel_audit_entry_occurred_at_id_idx" ON "kernel_audit_entry"("occurred_at", "id");

-- CreateIndex
CREATE INDEX "kernel_audit_entry_action_occurred_at_id_idx" ON "kernel_audit_entry"("action", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "kernel_audit_entry_actor_id_occurred_at_id_idx" ON "kernel_audit_entry"("actor_id", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "kernel_audit_entry_subject_id_occurred_at_id_idx" ON "kernel_audit_entry"("subject_id", "occurred_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "kernel_audit_seal_entry_id_key" ON "kernel_audit_seal"("entry_id");

-- CreateIndex
CREATE INDEX "kernel_delivery_state_next_try_at_idx" ON "kernel_delivery"("state", "next_try_at");

-- CreateIndex
CREATE INDEX "kernel_allowance_ends_at_idx" ON "kernel_allowance"("ends_at");

-- CreateIndex
CREATE INDEX "kernel_rolling_count_ends_at_idx" ON "kernel_rolling_count"("ends_at");

-- CreateIndex
CREATE INDEX "notifications_item_person_id_id_idx" ON "notifications_item"("person_id", "id");

-- CreateIndex
CREATE INDEX "notifications_item_person_id_read_at_idx" ON "notifications_item"("person_id", "read_at");

-- CreateIndex
CREATE INDEX "notifications_item_digest_person_id_idx" ON "notifications_item"("digest", "person_id");

-- CreateIndex
CREATE INDEX "notifications_mail_state_next_try_at_idx" ON "notifications_mail"("state", "next_try_at");

-- CreateIndex
CREATE UNIQUE INDEX "orders_order_number_key" ON "orders_order"("number");

-- CreateIndex
CREATE INDEX "orders_order_company_id_placed_at_idx" ON "orders_order"("company_id", "placed_at");

-- CreateIndex
CREATE INDEX "orders_order_placed_at_idx" ON "orders_order"("placed_at");

-- CreateIndex
CREATE INDEX "orders_order_unit_id_idx" ON "orders_order"("unit_id");

-- CreateIndex
CREATE INDEX "orders_order_total_minor_idx" ON "orders_order"("total_minor");

-- CreateIndex
CREATE INDEX "orders_part_kind_state_idx" ON "orders_part"("kind", "state");

-- CreateIndex
CREATE UNIQUE INDEX "orders_part_order_id_position_key" ON "orders_part"("order_id", "position");

-- CreateIndex
CREATE INDEX "orders_line_part_id_idx" ON "orders_line"("part_id");

-- CreateIndex
CREATE UNIQUE INDEX "orders_line_order_id_position_key" ON "orders_line"("order_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "pricing_price_product_id_currency_min_quantity_milli_key" ON "pricing_price"("product_id", "currency", "min_quantity_milli");

-- CreateIndex
CREATE INDEX "registrations_request_state_id_idx" ON "registrations_request"("state", "id");

-- CreateIndex
CREATE INDEX "registrations_request_state_created_at_idx" ON "registrations_request"("state", "created_at");

-- CreateIndex
CREATE INDEX "registrations_request_email_key_idx" ON "registrations_request"("email_key");

-- CreateIndex
CREATE INDEX "registrations_request_vat_id_idx" ON "registrations_request"("vat_id");

-- CreateIndex
CREATE INDEX "registrations_request_name_key_idx" ON "registrations_request"("name_key");

-- CreateIndex
CREATE INDEX "registrations_request_email_domain_idx" ON "registrations_request"("email_domain");

-- CreateIndex
CREATE INDEX "registrations_request_phone_key_idx" ON "registrations_request"("phone_key");

-- CreateIndex
CREATE INDEX "registrations_link_request_id_idx" ON "registrations_link"("request_id");

-- CreateIndex
CREATE INDEX "registrations_link_expires_at_idx" ON "registrations_link"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "seller_entity_is_default_key" ON "seller_entity"("is_default");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_subscription_number_key" ON "subscriptions_subscription"("number");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_subscription_line_id_key" ON "subscriptions_subscription"("line_id");

-- CreateIndex
CREATE INDEX "subscriptions_subscription_state_renews_on_idx" ON "subscriptions_subscription"("state", "renews_on");

-- CreateIndex
CREATE INDEX "subscriptions_subscription_company_id_idx" ON "subscriptions_subscription"("company_id");

-- CreateIndex
CREATE INDEX "subscriptions_subscription_order_id_idx" ON "subscriptions_subscription"("order_id");

-- CreateIndex
CREATE INDEX "subscriptions_subscription_part_id_idx" ON "subscriptions_subscription"("part_id");

-- CreateIndex
CREATE INDEX "tasks_task_state_lane_next_try_at_idx" ON "tasks_task"("state", "lane", "next_try_at");

-- CreateIndex
CREATE INDEX "tasks_task_company_id_id_idx" ON "tasks_task"("company_id", "id");

-- CreateIndex
CREATE INDEX "tasks_task_ended_at_idx" ON "tasks_task"("ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "tasks_task_kind_start_key_key" ON "tasks_task"("kind", "start_key");

-- CreateIndex
CREATE UNIQUE INDEX "tax_rate_country_tax_class_valid_from_key" ON "tax_rate"("country", "tax_class", "valid_from");

-- CreateIndex
CREATE INDEX "timeline_entry_subject_kind_subject_id_id_idx" ON "timeline_entry"("subject_kind", "subject_id", "id");

-- CreateIndex
CREATE INDEX "webhooks_endpoint_state_last_sent_at_idx" ON "webhooks_endpoint"("state", "last_sent_at");

-- CreateIndex
CREATE INDEX "webhooks_endpoint_company_id_state_idx" ON "webhooks_endpoint"("company_id", "state");

-- CreateIndex
CREATE INDEX "webhooks_message_endpoint_id_state_next_try_at_idx" ON "webhooks_message"("endpoint_id", "state", "next_try_at");

-- CreateIndex
CREATE INDEX "webhooks_message_endpoint_id_created_at_idx" ON "webhooks_message"("endpoint_id", "created_at");

-- CreateIndex
CREATE INDEX "webhooks_message_created_at_idx" ON "webhooks_message"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhooks_message_endpoint_id_fact_id_type_key" ON "webhooks_message"("endpoint_id", "fact_id", "type");

-- CreateIndex
CREATE INDEX "webhooks_attempt_endpoint_id_ended_at_idx" ON "webhooks_attempt"("endpoint_id", "ended_at");

-- CreateIndex
CREATE INDEX "webhooks_attempt_message_id_ended_at_idx" ON "webhooks_attempt"("message_id", "ended_at");

-- CreateTrigger
CREATE TRIGGER "kernel_audit_entry_no_update" BEFORE UPDATE ON "kernel_audit_entry" BEGIN SELECT RAISE(ABORT, 'kernel_audit_entry keeps every row as it was written.'); END;

-- CreateTrigger
CREATE TRIGGER "kernel_audit_entry_no_delete" BEFORE DELETE ON "kernel_audit_entry" BEGIN SELECT RAISE(ABORT, 'kernel_audit_entry keeps every row as it was written.'); END;

-- CreateTrigger
CREATE TRIGGER "kernel_audit_seal_no_update" BEFORE UPDATE ON "kernel_audit_seal" BEGIN SELECT RAISE(ABORT, 'kernel_audit_seal keeps every row as it was written.'); END;

-- CreateTrigger
CREATE TRIGGER "kernel_audit_seal_no_delete" BEFORE DELETE ON "kernel_audit_seal" BEGIN SELECT RAISE(ABORT, 'kernel_audit_seal keeps every row as it was written.'); END;
