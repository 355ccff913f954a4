-- CreateTable
CREATE TABLE `api_key` (
    `id` VARCHAR(32) NOT NULL,
    `name` VARCHAR(80) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `person_name` VARCHAR(120) NOT NULL,
    `company_id` VARCHAR(32) NULL,
    `secret_hash` CHAR(64) NOT NULL,
    `previous_hash` CHAR(64) NULL,
    `previous_until` DATETIME(3) NULL,
    `scopes` TEXT NOT NULL,
    `requests_per_minute` INT NOT NULL,
    `expires_at` DATETIME(3) NULL,
    `last_used_at` DATETIME(3) NULL,
    `revoked_at` DATETIME(3) NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `api_key_company_id_id_idx` (`company_id`, `id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `approvals_request` (
    `id` VARCHAR(32) NOT NULL,
    `subject_kind` VARCHAR(60) NOT NULL,
    `content_hash` CHAR(64) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `company_name` VARCHAR(160) NOT NULL,
    `asked_by_id` VARCHAR(32) NOT NULL,
    `asked_by_name` VARCHAR(120) NOT NULL,
    `permission_id` VARCHAR(80) NOT NULL,
    `rule_id` VARCHAR(80) NOT NULL,
    `total_minor` BIGINT NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `lines` TEXT NOT NULL,
    `state` VARCHAR(10) NOT NULL,
    `asked_at` DATETIME(3) NOT NULL,
    `decided_by_name` VARCHAR(120) NULL,
    `decided_at` DATETIME(3) NULL,
    `decision_note` VARCHAR(500) NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `approvals_request_subject_kind_asked_by_id_content_hash_rule_key` (`subject_kind`, `asked_by_id`, `content_hash`, `rule_id`),
    INDEX `approvals_request_state_asked_at_idx` (`state`, `asked_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `audit_check` (
    `id` VARCHAR(16) NOT NULL,
    `position` BIGINT NOT NULL,
    `hash` CHAR(64) NOT NULL,
    `head_position` BIGINT NOT NULL,
    `head_hash` CHAR(64) NOT NULL,
    `checked_at` DATETIME(3) NOT NULL,
    `problem` VARCHAR(500) NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `cart_cart` (
    `id` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `version` INT NOT NULL,
    `updated_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `cart_cart_company_id_person_id_key` (`company_id`, `person_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `cart_line` (
    `id` VARCHAR(32) NOT NULL,
    `cart_id` VARCHAR(32) NOT NULL,
    `product_id` VARCHAR(32) NOT NULL,
    `quantity_milli` BIGINT NOT NULL,
    `added_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `cart_line_cart_id_product_id_key` (`cart_id`, `product_id`),
    CONSTRAINT `cart_line_quantity_milli_check` CHECK (quantity_milli > 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `catalog_category` (
    `id` VARCHAR(32) NOT NULL,
    `parent_id` VARCHAR(32) NULL,
    `slug` VARCHAR(120) NOT NULL,
    `name` VARCHAR(160) NOT NULL,
    `name_de` VARCHAR(160) NULL,
    `position` INT NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `catalog_category_slug_key` (`slug`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `catalog_product` (
    `id` VARCHAR(32) NOT NULL,
    `sku` VARCHAR(64) NOT NULL,
    `slug` VARCHAR(160) NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `name` VARCHAR(255) NOT NULL,
    `description` TEXT NOT NULL,
    `brand` VARCHAR(120) NOT NULL,
    `manufacturer_number` VARCHAR(255) NOT NULL,
    `ean` VARCHAR(14) NOT NULL,
    `category_id` VARCHAR(32) NULL,
    `unit` VARCHAR(16) NOT NULL,
    `tax_class` VARCHAR(16) NOT NULL,
    `attributes` LONGTEXT NOT NULL,
    `is_stock_tracked` TINYINT(1) NOT NULL,
    `duration_minutes` INT NULL,
    `skill` VARCHAR(60) NULL,
    `billing_interval_months` INT NULL,
    `term_months` INT NULL,
    `is_published` TINYINT(1) NOT NULL,
    `source` VARCHAR(40) NOT NULL,
    `source_hash` CHAR(64) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    `updated_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `catalog_product_sku_key` (`sku`),
    UNIQUE INDEX `catalog_product_slug_key` (`slug`),
    INDEX `catalog_product_is_published_name_idx` (`is_published`, `name`),
    INDEX `catalog_product_category_id_is_published_name_idx` (`category_id`, `is_published`, `name`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `catalog_product_translation` (
    `product_id` VARCHAR(32) NOT NULL,
    `locale` VARCHAR(8) NOT NULL,
    `name` VARCHAR(255) NOT NULL,
    `description` TEXT NOT NULL,
    PRIMARY KEY (`product_id`, `locale`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `catalog_attribute` (
    `code` VARCHAR(190) NOT NULL,
    `label` VARCHAR(190) NOT NULL,
    `value_type` VARCHAR(8) NOT NULL,
    PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `catalog_revision` (
    `id` INT NOT NULL,
    `revision` BIGINT NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `companies_company` (
    `id` VARCHAR(32) NOT NULL,
    `number` VARCHAR(32) NOT NULL,
    `name` VARCHAR(160) NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `country` CHAR(2) NOT NULL,
    `vat_id` VARCHAR(20) NULL,
    `status` VARCHAR(16) NOT NULL,
    `version` INT NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `companies_company_number_key` (`number`),
    INDEX `companies_company_vat_id_idx` (`vat_id`),
    INDEX `companies_company_name_idx` (`name`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `companies_unit` (
    `id` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `parent_id` VARCHAR(32) NULL,
    `name` VARCHAR(120) NOT NULL,
    `path` VARCHAR(280) NOT NULL,
    `depth` INT NOT NULL,
    `version` INT NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `companies_unit_company_id_path_idx` (`company_id`, `path`),
    INDEX `companies_unit_parent_id_idx` (`parent_id`),
    CONSTRAINT `companies_unit_depth_check` CHECK (depth between 1 and 8)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `companies_role` (
    `id` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `name` VARCHAR(80) NOT NULL,
    `grants` TEXT NOT NULL,
    `version` INT NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `companies_role_company_id_name_key` (`company_id`, `name`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `companies_membership` (
    `id` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `unit_id` VARCHAR(32) NOT NULL,
    `role` VARCHAR(40) NOT NULL,
    `is_suspended` TINYINT(1) NOT NULL,
    `version` INT NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `companies_membership_company_id_person_id_key` (`company_id`, `person_id`),
    INDEX `companies_membership_person_id_idx` (`person_id`),
    INDEX `companies_membership_unit_id_idx` (`unit_id`),
    INDEX `companies_membership_company_id_role_idx` (`company_id`, `role`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `companies_address` (
    `id` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `label` VARCHAR(80) NOT NULL,
    `street` VARCHAR(160) NOT NULL,
    `postal_code` VARCHAR(20) NOT NULL,
    `city` VARCHAR(80) NOT NULL,
    `country` CHAR(2) NOT NULL,
    `position` INT NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `companies_address_company_id_position_idx` (`company_id`, `position`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `deadlines_deadline` (
    `id` VARCHAR(32) NOT NULL,
    `subject_kind` VARCHAR(60) NOT NULL,
    `subject_id` VARCHAR(32) NOT NULL,
    `duty` VARCHAR(60) NOT NULL,
    `state` VARCHAR(8) NOT NULL,
    `due_at` DATETIME(3) NOT NULL,
    `met_at` DATETIME(3) NULL,
    `tell_at` DATETIME(3) NOT NULL,
    `told_count` INT NOT NULL,
    `permission_id` VARCHAR(80) NOT NULL,
    `says` VARCHAR(120) NOT NULL,
    `sentence_values` TEXT NOT NULL,
    `href` VARCHAR(200) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `deadlines_deadline_subject_kind_subject_id_duty_key` (`subject_kind`, `subject_id`, `duty`),
    INDEX `deadlines_deadline_state_tell_at_idx` (`state`, `tell_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `documents_version` (
    `id` VARCHAR(32) NOT NULL,
    `kind` VARCHAR(40) NOT NULL,
    `subject_kind` VARCHAR(60) NOT NULL,
    `subject_id` VARCHAR(64) NOT NULL,
    `version` INT NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `language` CHAR(2) NOT NULL,
    `seller` TEXT NOT NULL,
    `content` MEDIUMTEXT NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `number` VARCHAR(40) NULL,
    `content_hash` CHAR(64) NULL,
    `file_id` VARCHAR(32) NULL,
    `file_hash` CHAR(64) NULL,
    `created_at` DATETIME(3) NOT NULL,
    `archived_at` DATETIME(3) NULL,
    `next_try_at` DATETIME(3) NOT NULL,
    `attempts` INT NOT NULL,
    `last_error` VARCHAR(500) NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `documents_version_number_key` (`number`),
    UNIQUE INDEX `documents_version_subject_kind_subject_id_kind_version_key` (`subject_kind`, `subject_id`, `kind`, `version`),
    INDEX `documents_version_state_next_try_at_idx` (`state`, `next_try_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `field_service_visit` (
    `id` VARCHAR(32) NOT NULL,
    `number` VARCHAR(32) NOT NULL,
    `part_id` VARCHAR(32) NOT NULL,
    `line_id` VARCHAR(32) NOT NULL,
    `order_id` VARCHAR(32) NOT NULL,
    `order_number` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `company_name` VARCHAR(160) NOT NULL,
    `unit_id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `name` VARCHAR(255) NOT NULL,
    `quantity_milli` BIGINT NOT NULL,
    `duration_minutes` INT NOT NULL,
    `skill` VARCHAR(60) NULL,
    `address` TEXT NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `technician` VARCHAR(120) NULL,
    `starts_at` DATETIME(3) NULL,
    `note` VARCHAR(2000) NULL,
    `created_at` DATETIME(3) NOT NULL,
    `completed_at` DATETIME(3) NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `field_service_visit_number_key` (`number`),
    UNIQUE INDEX `field_service_visit_line_id_key` (`line_id`),
    INDEX `field_service_visit_state_created_at_idx` (`state`, `created_at`),
    INDEX `field_service_visit_company_id_id_idx` (`company_id`, `id`),
    INDEX `field_service_visit_order_id_idx` (`order_id`),
    INDEX `field_service_visit_part_id_idx` (`part_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `files_content` (
    `id` VARCHAR(32) NOT NULL,
    `store` VARCHAR(60) NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `sha256` CHAR(64) NULL,
    `byte_count` BIGINT NOT NULL,
    `media_type` VARCHAR(60) NOT NULL,
    `used_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `files_content_sha256_key` (`sha256`),
    INDEX `files_content_state_used_at_idx` (`state`, `used_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `files_piece` (
    `content_id` VARCHAR(32) NOT NULL,
    `position` INT NOT NULL,
    `bytes` MEDIUMBLOB NOT NULL,
    PRIMARY KEY (`content_id`, `position`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `files_file` (
    `id` VARCHAR(32) NOT NULL,
    `content_id` VARCHAR(32) NOT NULL,
    `name` VARCHAR(200) NOT NULL,
    `subject_kind` VARCHAR(60) NOT NULL,
    `subject_id` VARCHAR(64) NOT NULL,
    `company_id` VARCHAR(32) NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `files_file_content_id_idx` (`content_id`),
    INDEX `files_file_subject_kind_subject_id_idx` (`subject_kind`, `subject_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `fulfillment_shipment` (
    `id` VARCHAR(32) NOT NULL,
    `number` VARCHAR(32) NOT NULL,
    `part_id` VARCHAR(32) NOT NULL,
    `order_id` VARCHAR(32) NOT NULL,
    `order_number` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `company_name` VARCHAR(160) NOT NULL,
    `unit_id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `address` TEXT NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `carrier` VARCHAR(60) NULL,
    `tracking_number` VARCHAR(80) NULL,
    `created_at` DATETIME(3) NOT NULL,
    `shipped_at` DATETIME(3) NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `fulfillment_shipment_number_key` (`number`),
    UNIQUE INDEX `fulfillment_shipment_part_id_key` (`part_id`),
    INDEX `fulfillment_shipment_state_created_at_idx` (`state`, `created_at`),
    INDEX `fulfillment_shipment_company_id_id_idx` (`company_id`, `id`),
    INDEX `fulfillment_shipment_order_id_idx` (`order_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `fulfillment_shipment_line` (
    `id` VARCHAR(32) NOT NULL,
    `shipment_id` VARCHAR(32) NOT NULL,
    `sku` VARCHAR(64) NOT NULL,
    `name` VARCHAR(255) NOT NULL,
    `unit` VARCHAR(16) NOT NULL,
    `quantity_milli` BIGINT NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `fulfillment_shipment_line_shipment_id_idx` (`shipment_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `identity_person` (
    `id` VARCHAR(32) NOT NULL,
    `email` VARCHAR(254) NOT NULL,
    `email_key` VARCHAR(254) NOT NULL,
    `name` VARCHAR(120) NOT NULL,
    `password_hash` VARCHAR(200) NOT NULL,
    `session_version` INT NOT NULL,
    `is_staff` TINYINT(1) NOT NULL,
    `staff_role` VARCHAR(20) NULL,
    `is_suspended` TINYINT(1) NOT NULL,
    `locale` VARCHAR(8) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `identity_person_email_key_key` (`email_key`),
    INDEX `identity_person_is_staff_name_idx` (`is_staff`, `name`),
    CONSTRAINT `identity_person_staff_role_check` CHECK ((is_staff = 1) = (staff_role is not null))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `identity_session` (
    `id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    `last_seen_at` DATETIME(3) NOT NULL,
    `expires_at` DATETIME(3) NOT NULL,
    `browser` VARCHAR(20) NOT NULL,
    `system` VARCHAR(20) NOT NULL,
    `network` VARCHAR(64) NOT NULL,
    `membership_id` VARCHAR(32) NULL,
    `acting_for_id` VARCHAR(32) NULL,
    `acting_reason` VARCHAR(200) NULL,
    `acting_until` DATETIME(3) NULL,
    PRIMARY KEY (`id`),
    INDEX `identity_session_person_id_id_idx` (`person_id`, `id`),
    INDEX `identity_session_expires_at_idx` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `identity_reset` (
    `token_hash` VARCHAR(64) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `session_version` INT NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    `expires_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`token_hash`),
    INDEX `identity_reset_person_id_idx` (`person_id`),
    INDEX `identity_reset_expires_at_idx` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `identity_second_factor` (
    `person_id` VARCHAR(32) NOT NULL,
    `sealed_secret` VARCHAR(500) NOT NULL,
    `sealed_codes` VARCHAR(1000) NULL,
    `last_step` INT NOT NULL,
    `begun_at` DATETIME(3) NOT NULL,
    `confirmed_at` DATETIME(3) NULL,
    PRIMARY KEY (`person_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `identity_recovery_code` (
    `person_id` VARCHAR(32) NOT NULL,
    `code_hash` VARCHAR(64) NOT NULL,
    PRIMARY KEY (`person_id`, `code_hash`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `identity_invitation` (
    `id` VARCHAR(32) NOT NULL,
    `token_hash` VARCHAR(64) NULL,
    `email` VARCHAR(254) NOT NULL,
    `email_key` VARCHAR(254) NOT NULL,
    `name` VARCHAR(120) NOT NULL,
    `locale` VARCHAR(8) NOT NULL,
    `company_id` VARCHAR(32) NULL,
    `unit_id` VARCHAR(32) NULL,
    `role` VARCHAR(40) NOT NULL,
    `invited_by_name` VARCHAR(200) NOT NULL,
    `state` VARCHAR(12) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    `expires_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `identity_invitation_token_hash_key` (`token_hash`),
    INDEX `identity_invitation_company_id_id_idx` (`company_id`, `id`),
    INDEX `identity_invitation_email_key_idx` (`email_key`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `imports_mapping` (
    `importer` VARCHAR(80) NOT NULL,
    `source` VARCHAR(80) NOT NULL,
    `columns` TEXT NOT NULL,
    `updated_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`importer`, `source`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `imports_row_error` (
    `task_id` VARCHAR(32) NOT NULL,
    `row_number` INT NOT NULL,
    `problem` TEXT NOT NULL,
    `values` TEXT NOT NULL,
    PRIMARY KEY (`task_id`, `row_number`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `index_page_view` (
    `id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `list_id` VARCHAR(80) NOT NULL,
    `name` VARCHAR(60) NOT NULL,
    `query` VARCHAR(1500) NOT NULL,
    `position` INT NOT NULL,
    `is_shared` TINYINT(1) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `index_page_view_person_id_list_id_name_key` (`person_id`, `list_id`, `name`),
    UNIQUE INDEX `index_page_view_person_id_list_id_position_key` (`person_id`, `list_id`, `position`),
    INDEX `index_page_view_list_id_is_shared_idx` (`list_id`, `is_shared`),
    CONSTRAINT `index_page_view_position_check` CHECK (position >= 0 and position <= 30)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `inventory_stock` (
    `product_id` VARCHAR(32) NOT NULL,
    `location` VARCHAR(32) NOT NULL,
    `available_milli` BIGINT NOT NULL,
    `reserved_milli` BIGINT NOT NULL,
    PRIMARY KEY (`product_id`, `location`),
    CONSTRAINT `inventory_stock_available_milli_check` CHECK (available_milli >= 0),
    CONSTRAINT `inventory_stock_reserved_milli_check` CHECK (reserved_milli >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `inventory_reservation` (
    `id` VARCHAR(32) NOT NULL,
    `part_id` VARCHAR(32) NOT NULL,
    `product_id` VARCHAR(32) NOT NULL,
    `location` VARCHAR(32) NOT NULL,
    `quantity_milli` BIGINT NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `inventory_reservation_part_id_product_id_location_key` (`part_id`, `product_id`, `location`),
    INDEX `inventory_reservation_product_id_idx` (`product_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_answer` (
    `scope` VARCHAR(140) NOT NULL,
    `key` VARCHAR(120) NOT NULL,
    `command` VARCHAR(80) NOT NULL,
    `input_hash` CHAR(64) NOT NULL,
    `answer` LONGTEXT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`scope`, `key`),
    INDEX `kernel_answer_created_at_idx` (`created_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_fact` (
    `id` VARCHAR(32) NOT NULL,
    `event` VARCHAR(80) NOT NULL,
    `payload` LONGTEXT NOT NULL,
    `occurred_at` DATETIME(3) NOT NULL,
    `request_id` VARCHAR(64) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `kernel_fact_event_occurred_at_idx` (`event`, `occurred_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_audit_entry` (
    `id` VARCHAR(32) NOT NULL,
    `occurred_at` DATETIME(3) NOT NULL,
    `action` VARCHAR(120) NOT NULL,
    `actor_type` VARCHAR(8) NOT NULL,
    `actor_id` VARCHAR(120) NULL,
    `actor_name` VARCHAR(200) NULL,
    `company_id` VARCHAR(32) NULL,
    `api_key_id` VARCHAR(32) NULL,
    `api_key_name` VARCHAR(80) NULL,
    `staff_id` VARCHAR(32) NULL,
    `staff_name` VARCHAR(200) NULL,
    `request_id` VARCHAR(64) NOT NULL,
    `address` VARCHAR(64) NULL,
    `idempotency_key` VARCHAR(120) NULL,
    `cause_fact_id` VARCHAR(32) NULL,
    `input` LONGTEXT NOT NULL,
    `subject` VARCHAR(80) NULL,
    `subject_id` VARCHAR(120) NULL,
    `changes` LONGTEXT NOT NULL,
    `nested` TEXT NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `kernel_audit_entry_occurred_at_id_idx` (`occurred_at`, `id`),
    INDEX `kernel_audit_entry_action_occurred_at_id_idx` (`action`, `occurred_at`, `id`),
    INDEX `kernel_audit_entry_actor_id_occurred_at_id_idx` (`actor_id`, `occurred_at`, `id`),
    INDEX `kernel_audit_entry_subject_id_occurred_at_id_idx` (`subject_id`, `occurred_at`, `id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_audit_seal` (
    `position` BIGINT NOT NULL,
    `entry_id` VARCHAR(32) NOT NULL,
    `entry_hash` CHAR(64) NOT NULL,
    `previous_hash` CHAR(64) NOT NULL,
    `hash` CHAR(64) NOT NULL,
    `sealed_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`position`),
    UNIQUE INDEX `kernel_audit_seal_entry_id_key` (`entry_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_delivery` (
    `fact_id` VARCHAR(32) NOT NULL,
    `subscriber` VARCHAR(120) NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `attempts` INT NOT NULL,
    `next_try_at` DATETIME(3) NOT NULL,
    `lease_owner` VARCHAR(64) NULL,
    `lease_until` DATETIME(3) NULL,
    `last_error` TEXT NULL,
    `done_at` DATETIME(3) NULL,
    PRIMARY KEY (`fact_id`, `subscriber`),
    INDEX `kernel_delivery_state_next_try_at_idx` (`state`, `next_try_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_job` (
    `id` VARCHAR(120) NOT NULL,
    `next_run_at` DATETIME(3) NOT NULL,
    `lease_owner` VARCHAR(64) NULL,
    `lease_until` DATETIME(3) NULL,
    `last_run_at` DATETIME(3) NULL,
    `last_error` TEXT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_change` (
    `id` VARCHAR(32) NOT NULL,
    `topic` VARCHAR(80) NOT NULL,
    `key` VARCHAR(120) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_setting` (
    `id` VARCHAR(80) NOT NULL,
    `value` TEXT NOT NULL,
    `version` INT NOT NULL,
    `changed_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_allowance` (
    `name` VARCHAR(120) NOT NULL,
    `window_index` INT NOT NULL,
    `taken` INT NOT NULL,
    `ends_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`name`),
    INDEX `kernel_allowance_ends_at_idx` (`ends_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `kernel_rolling_count` (
    `name` VARCHAR(120) NOT NULL,
    `moments` TEXT NOT NULL,
    `ends_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`name`),
    INDEX `kernel_rolling_count_ends_at_idx` (`ends_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `notifications_item` (
    `id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `topic` VARCHAR(80) NOT NULL,
    `sentence_values` TEXT NOT NULL,
    `href` VARCHAR(300) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    `read_at` DATETIME(3) NULL,
    `archived_at` DATETIME(3) NULL,
    `is_in_inbox` TINYINT(1) NOT NULL,
    `digest` VARCHAR(8) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `notifications_item_person_id_id_idx` (`person_id`, `id`),
    INDEX `notifications_item_person_id_read_at_idx` (`person_id`, `read_at`),
    INDEX `notifications_item_digest_person_id_idx` (`digest`, `person_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `notifications_mail` (
    `id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NULL,
    `topic` VARCHAR(80) NOT NULL,
    `to_address` VARCHAR(254) NOT NULL,
    `to_name` VARCHAR(120) NOT NULL,
    `locale` VARCHAR(8) NOT NULL,
    `subject` VARCHAR(300) NOT NULL,
    `plain_text` TEXT NOT NULL,
    `html` LONGTEXT NOT NULL,
    `state` VARCHAR(8) NOT NULL,
    `attempts` INT NOT NULL,
    `first_try_at` DATETIME(3) NOT NULL,
    `next_try_at` DATETIME(3) NOT NULL,
    `last_error` VARCHAR(500) NULL,
    `created_at` DATETIME(3) NOT NULL,
    `sent_at` DATETIME(3) NULL,
    `secret_until` DATETIME(3) NULL,
    PRIMARY KEY (`id`),
    INDEX `notifications_mail_state_next_try_at_idx` (`state`, `next_try_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `notifications_preference` (
    `person_id` VARCHAR(32) NOT NULL,
    `topic` VARCHAR(80) NOT NULL,
    `mail` VARCHAR(8) NOT NULL,
    `is_in_inbox` TINYINT(1) NOT NULL,
    PRIMARY KEY (`person_id`, `topic`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `notifications_schedule` (
    `person_id` VARCHAR(32) NOT NULL,
    `time_zone` VARCHAR(60) NOT NULL,
    `quiet_from` VARCHAR(5) NULL,
    `quiet_until` VARCHAR(5) NULL,
    PRIMARY KEY (`person_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `numbering_series` (
    `id` VARCHAR(120) NOT NULL,
    `next_value` BIGINT NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `numbering_beginning` (
    `id` VARCHAR(40) NOT NULL,
    `series_id` VARCHAR(60) NOT NULL,
    `seller_id` VARCHAR(32) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `orders_order` (
    `id` VARCHAR(32) NOT NULL,
    `number` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `company_name` VARCHAR(160) NOT NULL,
    `unit_id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `person_name` VARCHAR(120) NOT NULL,
    `placed_by_id` VARCHAR(32) NULL,
    `placed_by_name` VARCHAR(120) NULL,
    `seller_id` VARCHAR(32) NOT NULL,
    `seller` TEXT NOT NULL,
    `vat_id` VARCHAR(20) NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `po_number` VARCHAR(60) NOT NULL,
    `note` VARCHAR(1000) NOT NULL,
    `payment_method` VARCHAR(40) NOT NULL,
    `address` TEXT NOT NULL,
    `net_minor` BIGINT NOT NULL,
    `tax_minor` BIGINT NOT NULL,
    `total_minor` BIGINT NOT NULL,
    `content_hash` CHAR(64) NOT NULL,
    `placed_at` DATETIME(3) NOT NULL,
    `delivered_at` DATETIME(3) NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `orders_order_number_key` (`number`),
    INDEX `orders_order_company_id_placed_at_idx` (`company_id`, `placed_at`),
    INDEX `orders_order_placed_at_idx` (`placed_at`),
    INDEX `orders_order_unit_id_idx` (`unit_id`),
    INDEX `orders_order_total_minor_idx` (`total_minor`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `orders_part` (
    `id` VARCHAR(32) NOT NULL,
    `order_id` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `position` INT NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `net_minor` BIGINT NOT NULL,
    `tax_minor` BIGINT NOT NULL,
    `total_minor` BIGINT NOT NULL,
    `state_changed_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `orders_part_order_id_position_key` (`order_id`, `position`),
    INDEX `orders_part_kind_state_idx` (`kind`, `state`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `orders_line` (
    `id` VARCHAR(32) NOT NULL,
    `order_id` VARCHAR(32) NOT NULL,
    `part_id` VARCHAR(32) NOT NULL,
    `position` INT NOT NULL,
    `product_id` VARCHAR(32) NOT NULL,
    `sku` VARCHAR(64) NOT NULL,
    `name` VARCHAR(255) NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `unit` VARCHAR(16) NOT NULL,
    `quantity_milli` BIGINT NOT NULL,
    `unit_price_minor` BIGINT NOT NULL,
    `net_minor` BIGINT NOT NULL,
    `tax_class` VARCHAR(16) NOT NULL,
    `tax_rate_basis_points` INT NOT NULL,
    `tax_reason` VARCHAR(500) NOT NULL,
    `price_trace` TEXT NOT NULL,
    `duration_minutes` INT NULL,
    `skill` VARCHAR(60) NULL,
    `billing_interval_months` INT NULL,
    `term_months` INT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `orders_line_order_id_position_key` (`order_id`, `position`),
    INDEX `orders_line_part_id_idx` (`part_id`),
    CONSTRAINT `orders_line_quantity_milli_check` CHECK (quantity_milli > 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `pricing_price` (
    `id` VARCHAR(32) NOT NULL,
    `product_id` VARCHAR(32) NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `min_quantity_milli` BIGINT NOT NULL,
    `unit_price_minor` BIGINT NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `pricing_price_product_id_currency_min_quantity_milli_key` (`product_id`, `currency`, `min_quantity_milli`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `registrations_request` (
    `id` VARCHAR(32) NOT NULL,
    `state` VARCHAR(12) NOT NULL,
    `company_name` VARCHAR(160) NOT NULL,
    `name_key` VARCHAR(160) NULL,
    `country` CHAR(2) NOT NULL,
    `vat_id` VARCHAR(30) NULL,
    `street` VARCHAR(160) NOT NULL,
    `postal_code` VARCHAR(20) NOT NULL,
    `city` VARCHAR(80) NOT NULL,
    `person_name` VARCHAR(120) NOT NULL,
    `email` VARCHAR(254) NOT NULL,
    `email_key` VARCHAR(254) NOT NULL,
    `email_domain` VARCHAR(254) NULL,
    `phone` VARCHAR(40) NOT NULL,
    `phone_key` VARCHAR(8) NULL,
    `wish` VARCHAR(2000) NOT NULL,
    `locale` VARCHAR(8) NOT NULL,
    `consent_version` VARCHAR(20) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    `confirmed_at` DATETIME(3) NULL,
    `question` VARCHAR(1000) NULL,
    `asked_at` DATETIME(3) NULL,
    `answered_at` DATETIME(3) NULL,
    `decided_by_name` VARCHAR(120) NULL,
    `decided_at` DATETIME(3) NULL,
    `reason` VARCHAR(1000) NULL,
    `company_id` VARCHAR(32) NULL,
    `invitation_id` VARCHAR(32) NULL,
    PRIMARY KEY (`id`),
    INDEX `registrations_request_state_id_idx` (`state`, `id`),
    INDEX `registrations_request_state_created_at_idx` (`state`, `created_at`),
    INDEX `registrations_request_email_key_idx` (`email_key`),
    INDEX `registrations_request_vat_id_idx` (`vat_id`),
    INDEX `registrations_request_name_key_idx` (`name_key`),
    INDEX `registrations_request_email_domain_idx` (`email_domain`),
    INDEX `registrations_request_phone_key_idx` (`phone_key`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `registrations_link` (
    `token_hash` VARCHAR(64) NOT NULL,
    `request_id` VARCHAR(32) NOT NULL,
    `purpose` VARCHAR(8) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    `expires_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`token_hash`),
    INDEX `registrations_link_request_id_idx` (`request_id`),
    INDEX `registrations_link_expires_at_idx` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `seller_entity` (
    `id` VARCHAR(32) NOT NULL,
    `name` VARCHAR(160) NOT NULL,
    `street` VARCHAR(160) NOT NULL,
    `postal_code` VARCHAR(20) NOT NULL,
    `city` VARCHAR(80) NOT NULL,
    `country` CHAR(2) NOT NULL,
    `vat_id` VARCHAR(20) NOT NULL,
    `register_number` VARCHAR(60) NOT NULL,
    `bank_name` VARCHAR(120) NOT NULL,
    `iban` VARCHAR(34) NOT NULL,
    `bic` VARCHAR(11) NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `time_zone` VARCHAR(60) NOT NULL,
    `location` VARCHAR(32) NOT NULL,
    `email` VARCHAR(254) NOT NULL,
    `phone` VARCHAR(40) NOT NULL,
    `number_prefix` VARCHAR(8) NOT NULL,
    `is_default` INT NULL,
    `version` INT NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `seller_entity_is_default_key` (`is_default`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `subscriptions_subscription` (
    `id` VARCHAR(32) NOT NULL,
    `number` VARCHAR(32) NOT NULL,
    `part_id` VARCHAR(32) NOT NULL,
    `line_id` VARCHAR(32) NOT NULL,
    `order_id` VARCHAR(32) NOT NULL,
    `order_number` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NOT NULL,
    `company_name` VARCHAR(160) NOT NULL,
    `unit_id` VARCHAR(32) NOT NULL,
    `person_id` VARCHAR(32) NOT NULL,
    `name` VARCHAR(255) NOT NULL,
    `quantity_milli` BIGINT NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `period_net_minor` BIGINT NOT NULL,
    `interval_months` INT NOT NULL,
    `term_months` INT NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `anchor_on` DATE NULL,
    `period_count` INT NOT NULL,
    `renews_on` DATE NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `subscriptions_subscription_number_key` (`number`),
    UNIQUE INDEX `subscriptions_subscription_line_id_key` (`line_id`),
    INDEX `subscriptions_subscription_state_renews_on_idx` (`state`, `renews_on`),
    INDEX `subscriptions_subscription_company_id_idx` (`company_id`),
    INDEX `subscriptions_subscription_order_id_idx` (`order_id`),
    INDEX `subscriptions_subscription_part_id_idx` (`part_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `subscriptions_period` (
    `subscription_id` VARCHAR(32) NOT NULL,
    `sequence` INT NOT NULL,
    `starts_on` DATE NOT NULL,
    `ends_on` DATE NOT NULL,
    `net_minor` BIGINT NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`subscription_id`, `sequence`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `tasks_task` (
    `id` VARCHAR(32) NOT NULL,
    `kind` VARCHAR(80) NOT NULL,
    `start_key` VARCHAR(120) NOT NULL,
    `subject` VARCHAR(200) NOT NULL,
    `input` LONGTEXT NOT NULL,
    `lane` VARCHAR(16) NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `checkpoint` LONGTEXT NULL,
    `step_count` INT NOT NULL,
    `done` BIGINT NOT NULL,
    `total` BIGINT NOT NULL,
    `items` INT NOT NULL,
    `items_at_claim` INT NOT NULL,
    `claimed_at` DATETIME(3) NULL,
    `figures` TEXT NULL,
    `result_file_id` VARCHAR(32) NULL,
    `error_file_id` VARCHAR(32) NULL,
    `attempts` INT NOT NULL,
    `next_try_at` DATETIME(3) NOT NULL,
    `lease_token` VARCHAR(32) NULL,
    `lease_owner` VARCHAR(64) NULL,
    `lease_until` DATETIME(3) NULL,
    `problem_code` VARCHAR(80) NULL,
    `problem_values` TEXT NULL,
    `problem` TEXT NULL,
    `started_by_id` VARCHAR(32) NULL,
    `started_by_name` VARCHAR(120) NOT NULL,
    `company_id` VARCHAR(32) NULL,
    `created_at` DATETIME(3) NOT NULL,
    `ended_at` DATETIME(3) NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `tasks_task_kind_start_key_key` (`kind`, `start_key`),
    INDEX `tasks_task_state_lane_next_try_at_idx` (`state`, `lane`, `next_try_at`),
    INDEX `tasks_task_company_id_id_idx` (`company_id`, `id`),
    INDEX `tasks_task_ended_at_idx` (`ended_at`),
    CONSTRAINT `tasks_task_done_check` CHECK (done >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `tax_rate` (
    `id` VARCHAR(32) NOT NULL,
    `country` CHAR(2) NOT NULL,
    `tax_class` VARCHAR(16) NOT NULL,
    `rate_basis_points` INT NOT NULL,
    `valid_from` DATE NOT NULL,
    `valid_until` DATE NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `tax_rate_country_tax_class_valid_from_key` (`country`, `tax_class`, `valid_from`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `timeline_entry` (
    `id` VARCHAR(32) NOT NULL,
    `subject_kind` VARCHAR(60) NOT NULL,
    `subject_id` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NULL,
    `seen_by` VARCHAR(8) NOT NULL,
    `kind` VARCHAR(8) NOT NULL,
    `says` VARCHAR(120) NULL,
    `sentence_values` TEXT NOT NULL,
    `comment` VARCHAR(2000) NULL,
    `mentions` TEXT NOT NULL,
    `person_id` VARCHAR(32) NULL,
    `person_name` VARCHAR(120) NULL,
    `is_staff` TINYINT(1) NOT NULL,
    `occurred_at` DATETIME(3) NOT NULL,
    `edited_at` DATETIME(3) NULL,
    `removed_at` DATETIME(3) NULL,
    PRIMARY KEY (`id`),
    INDEX `timeline_entry_subject_kind_subject_id_id_idx` (`subject_kind`, `subject_id`, `id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `webhooks_endpoint` (
    `id` VARCHAR(32) NOT NULL,
    `company_id` VARCHAR(32) NULL,
    `url` VARCHAR(500) NOT NULL,
    `description` VARCHAR(120) NOT NULL,
    `event_types` TEXT NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `state_reason` VARCHAR(16) NULL,
    `secret` VARCHAR(400) NOT NULL,
    `secret_made_at` DATETIME(3) NOT NULL,
    `previous_secret` VARCHAR(400) NULL,
    `previous_until` DATETIME(3) NULL,
    `failing_since` DATETIME(3) NULL,
    `last_status` INT NULL,
    `last_problem` VARCHAR(40) NULL,
    `last_sent_at` DATETIME(3) NULL,
    `lease_token` VARCHAR(32) NULL,
    `lease_until` DATETIME(3) NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `webhooks_endpoint_state_last_sent_at_idx` (`state`, `last_sent_at`),
    INDEX `webhooks_endpoint_company_id_state_idx` (`company_id`, `state`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `webhooks_places` (
    `owner_id` VARCHAR(32) NOT NULL,
    `taken` INT NOT NULL,
    PRIMARY KEY (`owner_id`),
    CONSTRAINT `webhooks_places_taken_check` CHECK (taken >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `webhooks_message` (
    `id` VARCHAR(32) NOT NULL,
    `endpoint_id` VARCHAR(32) NOT NULL,
    `fact_id` VARCHAR(32) NOT NULL,
    `type` VARCHAR(80) NOT NULL,
    `body` LONGTEXT NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `attempts` INT NOT NULL,
    `next_try_at` DATETIME(3) NOT NULL,
    `last_status` INT NULL,
    `last_problem` VARCHAR(40) NULL,
    `created_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`id`),
    UNIQUE INDEX `webhooks_message_endpoint_id_fact_id_type_key` (`endpoint_id`, `fact_id`, `type`),
    INDEX `webhooks_message_endpoint_id_state_next_try_at_idx` (`endpoint_id`, `state`, `next_try_at`),
    INDEX `webhooks_message_endpoint_id_created_at_idx` (`endpoint_id`, `created_at`),
    INDEX `webhooks_message_created_at_idx` (`created_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- CreateTable
CREATE TABLE `webhooks_attempt` (
    `id` VARCHAR(32) NOT NULL,
    `message_id` VARCHAR(32) NOT NULL,
    `endpoint_id` VARCHAR(32) NOT NULL,
    `ended_at` DATETIME(3) NOT NULL,
    `milliseconds` INT NOT NULL,
    `status` INT NULL,
    `problem` VARCHAR(40) NULL,
    `answer` TEXT NULL,
    PRIMARY KEY (`id`),
    INDEX `webhooks_attempt_endpoint_id_ended_at_idx` (`endpoint_id`, `ended_at`),
    INDEX `webhooks_attempt_message_id_ended_at_idx` (`message_id`, `ended_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- AddForeignKey
ALTER TABLE `cart_line` ADD CONSTRAINT `cart_line_cart_id_fkey` FOREIGN KEY (`cart_id`) REFERENCES `cart_cart` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `catalog_category` ADD CONSTRAINT `catalog_category_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `catalog_category` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `catalog_product` ADD CONSTRAINT `catalog_product_category_id_fkey` FOREIGN KEY (`category_id`) REFERENCES `catalog_category` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `catalog_product_translation` ADD CONSTRAINT `catalog_product_translation_product_id_fkey` FOREIGN KEY (`product_id`) REFERENCES `catalog_product` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `companies_unit` ADD CONSTRAINT `companies_unit_company_id_fkey` FOREIGN KEY (`company_id`) REFERENCES `companies_company` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `companies_role` ADD CONSTRAINT `companies_role_company_id_fkey` FOREIGN KEY (`company_id`) REFERENCES `companies_company` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `companies_membership` ADD CONSTRAINT `companies_membership_company_id_fkey` FOREIGN KEY (`company_id`) REFERENCES `companies_company` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `companies_membership` ADD CONSTRAINT `companies_membership_unit_id_fkey` FOREIGN KEY (`unit_id`) REFERENCES `companies_unit` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `companies_address` ADD CONSTRAINT `companies_address_company_id_fkey` FOREIGN KEY (`company_id`) REFERENCES `companies_company` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `fulfillment_shipment_line` ADD CONSTRAINT `fulfillment_shipment_line_shipment_id_fkey` FOREIGN KEY (`shipment_id`) REFERENCES `fulfillment_shipment` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `kernel_delivery` ADD CONSTRAINT `kernel_delivery_fact_id_fkey` FOREIGN KEY (`fact_id`) REFERENCES `kernel_fact` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `orders_part` ADD CONSTRAINT `orders_part_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders_order` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `orders_line` ADD CONSTRAINT `orders_line_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders_order` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `orders_line` ADD CONSTRAINT `orders_line_part_id_fkey` FOREIGN KEY (`part_id`) REFERENCES `orders_part` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `subscriptions_period` ADD CONSTRAINT `subscriptions_period_subscription_id_fkey` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions_subscription` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `webhooks_message` ADD CONSTRAINT `webhooks_message_endpoint_id_fkey` FOREIGN KEY (`endpoint_id`) REFERENCES `webhooks_endpoint` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `webhooks_attempt` ADD CONSTRAINT `webhooks_attempt_message_id_fkey` FOREIGN KEY (`message_id`) REFERENCES `webhooks_message` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTrigger
CREATE TRIGGER `kernel_audit_entry_no_update` BEFORE UPDATE ON `kernel_audit_entry` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'kernel_audit_entry keeps every row as it was written.';

-- CreateTrigger
CREATE TRIGGER `kernel_audit_entry_no_delete` BEFORE DELETE ON `kernel_audit_entry` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'kernel_audit_entry keeps every row as it was written.';

-- CreateTrigger
CREATE TRIGGER `kernel_audit_seal_no_update` BEFORE UPDATE ON `kernel_audit_seal` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'kernel_audit_seal keeps every row as it was written.';

-- CreateTrigger
CREATE TRIGGER `kernel_audit_seal_no_delete` BEFORE DELETE ON `kernel_audit_seal` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'kernel_audit_seal keeps every row as it was written.';
