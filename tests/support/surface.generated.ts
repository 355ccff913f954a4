// Made by `npm run surface` from sources and manifests. Change it there.
/** Every command and query that can be run from outside its file, by its id. */
export const loadDefinition: Readonly<Record<string, () => Promise<unknown>>> = {
  'api.create-key': async (): Promise<unknown> => (await import('#lib/api/commands/create-key.ts')).createKey,
  'api.note-use': async (): Promise<unknown> => (await import('#lib/api/commands/note-use.ts')).noteUse,
  'api.revoke-key': async (): Promise<unknown> => (await import('#lib/api/commands/revoke-key.ts')).revokeKey,
  'api.rotate-key': async (): Promise<unknown> => (await import('#lib/api/commands/rotate-key.ts')).rotateKey,
  'approvals.decide-request': async (): Promise<unknown> =>
    (await import('#lib/approvals/commands/decide-request.ts')).decideRequest,
  'audit.check-chain': async (): Promise<unknown> =>
    (await import('#lib/audit/commands/check-chain.ts')).checkChain,
  'audit.seal-entries': async (): Promise<unknown> =>
    (await import('#lib/audit/commands/seal-entries.ts')).sealEntries,
  'cart.add-to-cart': async (): Promise<unknown> =>
    (await import('#lib/cart/commands/add-to-cart.ts')).addToCart,
  'cart.change-quantity': async (): Promise<unknown> =>
    (await import('#lib/cart/commands/change-quantity.ts')).changeQuantity,
  'cart.put-line-back': async (): Promise<unknown> =>
    (await import('#lib/cart/commands/put-line-back.ts')).putLineBack,
  'catalog.import-products': async (): Promise<unknown> =>
    (await import('#lib/catalog/commands/import-products.ts')).importProducts,
  'companies.change-member': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/change-member.ts')).changeMember,
  'companies.create-role': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/create-role.ts')).createRole,
  'companies.create-unit': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/create-unit.ts')).createUnit,
  'companies.edit-company': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/edit-company.ts')).editCompany,
  'companies.edit-role': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/edit-role.ts')).editRole,
  'companies.move-unit': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/move-unit.ts')).moveUnit,
  'companies.remove-member': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/remove-member.ts')).removeMember,
  'companies.remove-role': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/remove-role.ts')).removeRole,
  'companies.remove-unit': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/remove-unit.ts')).removeUnit,
  'companies.rename-unit': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/rename-unit.ts')).renameUnit,
  'companies.restore-member': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/restore-member.ts')).restoreMember,
  'companies.suspend-member': async (): Promise<unknown> =>
    (await import('#lib/companies/commands/suspend-member.ts')).suspendMember,
  'deadlines.tell-late': async (): Promise<unknown> =>
    (await import('#lib/deadlines/commands/tell-late.ts')).tellLate,
  'documents.archive-document': async (): Promise<unknown> =>
    (await import('#lib/documents/commands/archive-document.ts')).archiveDocument,
  'documents.claim-document': async (): Promise<unknown> =>
    (await import('#lib/documents/commands/claim-document.ts')).claimDocument,
  'documents.note-failure': async (): Promise<unknown> =>
    (await import('#lib/documents/commands/note-failure.ts')).noteFailure,
  'documents.seal-document': async (): Promise<unknown> =>
    (await import('#lib/documents/commands/seal-document.ts')).sealDocument,
  'field-service.complete-visit': async (): Promise<unknown> =>
    (await import('#plugins/field-service/commands/complete-visit.ts')).completeVisit,
  'field-service.schedule-visit': async (): Promise<unknown> =>
    (await import('#plugins/field-service/commands/schedule-visit.ts')).scheduleVisit,
  'files.begin-content': async (): Promise<unknown> =>
    (await import('#lib/files/commands/begin-content.ts')).beginContent,
  'files.complete-content': async (): Promise<unknown> =>
    (await import('#lib/files/commands/complete-content.ts')).completeContent,
  'files.forget-content': async (): Promise<unknown> =>
    (await import('#lib/files/commands/forget-content.ts')).forgetContent,
  'files.give-up-content': async (): Promise<unknown> =>
    (await import('#lib/files/commands/give-up-content.ts')).giveUpContent,
  'files.remove-pieces': async (): Promise<unknown> =>
    (await import('#lib/files/commands/remove-pieces.ts')).removePieces,
  'files.write-piece': async (): Promise<unknown> =>
    (await import('#lib/files/commands/write-piece.ts')).writePiece,
  'fulfillment.ship': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/commands/ship.ts')).ship,
  'identity.accept-invitation': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/accept-invitation.ts')).acceptInvitation,
  'identity.ask-reset': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/ask-reset.ts')).askReset,
  'identity.begin-second-factor': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/begin-second-factor.ts')).beginSecondFactor,
  'identity.change-password': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/change-password.ts')).changePassword,
  'identity.change-staff-role': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/change-staff-role.ts')).changeStaffRole,
  'identity.close-session': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/close-session.ts')).closeSession,
  'identity.confirm-second-factor': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/confirm-second-factor.ts')).confirmSecondFactor,
  'identity.end-other-sessions': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/end-other-sessions.ts')).endOtherSessions,
  'identity.end-session': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/end-session.ts')).endSession,
  'identity.forget-ended': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/forget-ended.ts')).forgetEnded,
  'identity.invite-colleague': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/invite-colleague.ts')).inviteColleague,
  'identity.invite-staff': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/invite-staff.ts')).inviteStaff,
  'identity.note-failed-sign-in': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/note-failed-sign-in.ts')).noteFailedSignIn,
  'identity.note-seen': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/note-seen.ts')).noteSeen,
  'identity.resend-invitation': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/resend-invitation.ts')).resendInvitation,
  'identity.reset-password': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/reset-password.ts')).resetPassword,
  'identity.reset-second-factor': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/reset-second-factor.ts')).resetSecondFactor,
  'identity.restore-staff': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/restore-staff.ts')).restoreStaff,
  'identity.revoke-invitation': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/revoke-invitation.ts')).revokeInvitation,
  'identity.start-acting': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/start-acting.ts')).startActing,
  'identity.start-session': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/start-session.ts')).startSession,
  'identity.stop-acting': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/stop-acting.ts')).stopActing,
  'identity.suspend-staff': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/suspend-staff.ts')).suspendStaff,
  'identity.switch-company': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/switch-company.ts')).switchCompany,
  'identity.turn-off-second-factor': async (): Promise<unknown> =>
    (await import('#lib/identity/commands/turn-off-second-factor.ts')).turnOffSecondFactor,
  'imports.forget-row-errors': async (): Promise<unknown> =>
    (await import('#lib/imports/commands/forget-row-errors.ts')).forgetRowErrors,
  'imports.start-import': async (): Promise<unknown> =>
    (await import('#lib/imports/commands/start-import.ts')).startImport,
  'index-page.keep-opening': async (): Promise<unknown> =>
    (await import('#lib/index-page/commands/keep-opening.ts')).keepOpening,
  'index-page.remove-view': async (): Promise<unknown> =>
    (await import('#lib/index-page/commands/remove-view.ts')).removeView,
  'index-page.rename-view': async (): Promise<unknown> =>
    (await import('#lib/index-page/commands/rename-view.ts')).renameView,
  'index-page.save-view': async (): Promise<unknown> =>
    (await import('#lib/index-page/commands/save-view.ts')).saveView,
  'kernel.forget-old': async (): Promise<unknown> => (await import('#lib/kernel/forget-old.ts')).forgetOld,
  'kernel.retry-delivery': async (): Promise<unknown> =>
    (await import('#lib/kernel/retry-delivery.ts')).retryDelivery,
  'notifications.archive-item': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/archive-item.ts')).archiveItem,
  'notifications.choose-channels': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/choose-channels.ts')).chooseChannels,
  'notifications.choose-quiet-hours': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/choose-quiet-hours.ts')).chooseQuietHours,
  'notifications.claim-mail': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/claim-mail.ts')).claimMail,
  'notifications.gather-digest': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/gather-digest.ts')).gatherDigest,
  'notifications.hold-mail': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/hold-mail.ts')).holdMail,
  'notifications.mark-item': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/mark-item.ts')).markItem,
  'notifications.mark-read': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/mark-read.ts')).markRead,
  'notifications.note-delivery': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/note-delivery.ts')).noteDelivery,
  'notifications.retry-mail': async (): Promise<unknown> =>
    (await import('#lib/notifications/commands/retry-mail.ts')).retryMail,
  'numbering.take-plain-number': async (): Promise<unknown> =>
    (await import('#lib/numbering/commands/take-plain-number.ts')).takePlainNumber,
  'orders.ask-approval': async (): Promise<unknown> =>
    (await import('#lib/orders/commands/ask-approval.ts')).askApproval,
  'orders.place-order': async (): Promise<unknown> =>
    (await import('#lib/orders/commands/place-order.ts')).placeOrder,
  'registrations.answer-question': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/answer-question.ts')).answerQuestion,
  'registrations.approve-request': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/approve-request.ts')).approveRequest,
  'registrations.ask-back': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/ask-back.ts')).askBack,
  'registrations.ask-for-account': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/ask-for-account.ts')).askForAccount,
  'registrations.confirm-address': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/confirm-address.ts')).confirmAddress,
  'registrations.deny-request': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/deny-request.ts')).denyRequest,
  'registrations.forget-unconfirmed': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/forget-unconfirmed.ts')).forgetUnconfirmed,
  'registrations.join-company': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/join-company.ts')).joinCompany,
  'registrations.withdraw-request': async (): Promise<unknown> =>
    (await import('#lib/registrations/commands/withdraw-request.ts')).withdrawRequest,
  'seller.edit-seller': async (): Promise<unknown> =>
    (await import('#lib/seller/commands/edit-seller.ts')).editSeller,
  'settings.change': async (): Promise<unknown> =>
    (await import('#lib/settings/commands/change-settings.ts')).changeSettings,
  'subscriptions.activate': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/commands/activate.ts')).activate,
  'subscriptions.renew': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/commands/renew.ts')).renew,
  'tasks.cancel-task': async (): Promise<unknown> =>
    (await import('#lib/tasks/commands/cancel-task.ts')).cancelTask,
  'tasks.claim-task': async (): Promise<unknown> =>
    (await import('#lib/tasks/commands/claim-task.ts')).claimTask,
  'tasks.fail-step': async (): Promise<unknown> =>
    (await import('#lib/tasks/commands/fail-step.ts')).failStep,
  'tasks.forget-task': async (): Promise<unknown> =>
    (await import('#lib/tasks/commands/forget-task.ts')).forgetTask,
  'tasks.release-task': async (): Promise<unknown> =>
    (await import('#lib/tasks/commands/release-task.ts')).releaseTask,
  'tasks.retry-task': async (): Promise<unknown> =>
    (await import('#lib/tasks/commands/retry-task.ts')).retryTask,
  'timeline.edit-comment': async (): Promise<unknown> =>
    (await import('#lib/timeline/commands/edit-comment.ts')).editComment,
  'timeline.remove-comment': async (): Promise<unknown> =>
    (await import('#lib/timeline/commands/remove-comment.ts')).removeComment,
  'timeline.write-comment': async (): Promise<unknown> =>
    (await import('#lib/timeline/commands/write-comment.ts')).writeComment,
  'webhooks.add-endpoint': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/add-endpoint.ts')).addEndpoint,
  'webhooks.change-endpoint': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/change-endpoint.ts')).changeEndpoint,
  'webhooks.claim-endpoint': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/claim-endpoint.ts')).claimEndpoint,
  'webhooks.forget-old-messages': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/forget-old-messages.ts')).forgetOldMessages,
  'webhooks.name-endpoint': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/name-endpoint.ts')).nameEndpoint,
  'webhooks.record-attempts': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/record-attempts.ts')).recordAttempts,
  'webhooks.replay-failed': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/replay-failed.ts')).replayFailed,
  'webhooks.replay-message': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/replay-message.ts')).replayMessage,
  'webhooks.rotate-secret': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/rotate-secret.ts')).rotateSecret,
  'webhooks.send-test-event': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/send-test-event.ts')).sendTestEvent,
  'webhooks.set-endpoint-state': async (): Promise<unknown> =>
    (await import('#lib/webhooks/commands/set-endpoint-state.ts')).setEndpointState,
  'api.find-caller': async (): Promise<unknown> =>
    (await import('#lib/api/queries/find-caller.ts')).findCaller,
  'api.list-keys': async (): Promise<unknown> => (await import('#lib/api/queries/list-keys.ts')).listKeys,
  'approvals.list-requests': async (): Promise<unknown> =>
    (await import('#lib/approvals/queries/list-requests.ts')).listRequests,
  'audit.has-unsealed': async (): Promise<unknown> =>
    (await import('#lib/audit/queries/has-unsealed.ts')).hasUnsealed,
  'audit.list-entries': async (): Promise<unknown> =>
    (await import('#lib/audit/queries/list-entries.ts')).listEntries,
  'audit.read-chain-state': async (): Promise<unknown> =>
    (await import('#lib/audit/queries/read-chain-state.ts')).readChainState,
  'audit.verify-chain': async (): Promise<unknown> =>
    (await import('#lib/audit/queries/verify-chain.ts')).verifyChain,
  'cart.name-removed': async (): Promise<unknown> =>
    (await import('#lib/cart/queries/name-removed.ts')).nameRemoved,
  'cart.view-cart': async (): Promise<unknown> => (await import('#lib/cart/queries/view-cart.ts')).viewCart,
  'catalog.browse-products': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/browse-products.ts')).browseProducts,
  'catalog.find-product': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/find-product.ts')).findProduct,
  'catalog.find-product-by-sku': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/find-product-by-sku.ts')).findProductBySku,
  'catalog.list-categories': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/list-categories.ts')).listCategories,
  'catalog.list-products': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/list-products.ts')).listProducts,
  'catalog.renew-search-index': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/renew-search-index.ts')).renewSearchIndex,
  'catalog.search-products': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/search-products.ts')).searchProducts,
  'companies.list-addresses': async (): Promise<unknown> =>
    (await import('#lib/companies/queries/list-addresses.ts')).listAddresses,
  'companies.list-companies': async (): Promise<unknown> =>
    (await import('#lib/companies/queries/list-companies.ts')).listCompanies,
  'companies.list-rights': async (): Promise<unknown> =>
    (await import('#lib/companies/queries/list-rights.ts')).listRights,
  'companies.view-company': async (): Promise<unknown> =>
    (await import('#lib/companies/queries/view-company.ts')).viewCompany,
  'companies.view-own-company': async (): Promise<unknown> =>
    (await import('#lib/companies/queries/view-own-company.ts')).viewOwnCompany,
  'confirmations.list-confirmations': async (): Promise<unknown> =>
    (await import('#lib/confirmations/queries/list-confirmations.ts')).listConfirmations,
  'deadlines.due-deadlines': async (): Promise<unknown> =>
    (await import('#lib/deadlines/queries/due-deadlines.ts')).dueDeadlines,
  'documents.find-document': async (): Promise<unknown> =>
    (await import('#lib/documents/queries/find-document.ts')).findDocument,
  'documents.list-due-documents': async (): Promise<unknown> =>
    (await import('#lib/documents/queries/list-due-documents.ts')).listDueDocuments,
  'field-service.browse-all-visits': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/browse-visits.ts')).browseAllVisits,
  'field-service.browse-own-visits': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/browse-visits.ts')).browseOwnVisits,
  'field-service.find-visit': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/find-visit.ts')).findVisit,
  'field-service.list-visits': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/list-visits.ts')).listVisits,
  'field-service.visits-of-any-order': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/visits-of-order.ts')).visitsOfAnyOrder,
  'field-service.visits-of-own-order': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/visits-of-order.ts')).visitsOfOwnOrder,
  'files.find-file': async (): Promise<unknown> => (await import('#lib/files/queries/find-file.ts')).findFile,
  'files.list-unused-contents': async (): Promise<unknown> =>
    (await import('#lib/files/queries/list-unused-contents.ts')).listUnusedContents,
  'files.read-piece': async (): Promise<unknown> =>
    (await import('#lib/files/queries/read-piece.ts')).readPiece,
  'fulfillment.browse-all-shipments': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/browse-shipments.ts')).browseAllShipments,
  'fulfillment.browse-own-shipments': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/browse-shipments.ts')).browseOwnShipments,
  'fulfillment.find-shipment': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/find-shipment.ts')).findShipment,
  'fulfillment.list-shipments': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/list-shipments.ts')).listShipments,
  'fulfillment.shipments-of-any-order': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/shipments-of-order.ts')).shipmentsOfAnyOrder,
  'fulfillment.shipments-of-own-order': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/shipments-of-order.ts')).shipmentsOfOwnOrder,
  'identity.find-by-email': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/find-by-email.ts')).findByEmail,
  'identity.find-invitation': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/find-invitation.ts')).findInvitation,
  'identity.find-reset': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/find-reset.ts')).findReset,
  'identity.list-invitations': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/list-invitations.ts')).listInvitations,
  'identity.list-people': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/list-people.ts')).listPeople,
  'identity.list-places': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/list-places.ts')).listPlaces,
  'identity.list-sessions': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/list-sessions.ts')).listSessions,
  'identity.read-second-factor': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/read-second-factor.ts')).readSecondFactor,
  'identity.verify-own-password': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/verify-own-password.ts')).verifyOwnPassword,
  'identity.verify-sign-in': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/verify-sign-in.ts')).verifySignIn,
  'imports.find-mapping': async (): Promise<unknown> =>
    (await import('#lib/imports/queries/find-mapping.ts')).findMapping,
  'imports.list-row-errors': async (): Promise<unknown> =>
    (await import('#lib/imports/queries/list-row-errors.ts')).listRowErrors,
  'imports.read-import-piece': async (): Promise<unknown> =>
    (await import('#lib/imports/queries/read-import-piece.ts')).readImportPiece,
  'index-page.read-views': async (): Promise<unknown> =>
    (await import('#lib/index-page/queries/read-views.ts')).readViews,
  'kernel.read-deliveries': async (): Promise<unknown> =>
    (await import('#lib/kernel/read-deliveries.ts')).readDeliveries,
  'kernel.read-parked-deliveries': async (): Promise<unknown> =>
    (await import('#lib/kernel/read-parked-deliveries.ts')).readParkedDeliveries,
  'notifications.find-mail': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/find-mail.ts')).findMail,
  'notifications.list-choices': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/list-choices.ts')).listChoices,
  'notifications.list-mails': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/list-mails.ts')).listMails,
  'notifications.people-with-digest': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/people-with-digest.ts')).peopleWithDigest,
  'notifications.preview-mail': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/preview-mail.ts')).previewMail,
  'notifications.read-inbox': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/read-inbox.ts')).readInbox,
  'notifications.read-mailbox': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/read-mailbox.ts')).readMailbox,
  'notifications.read-schedule': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/read-schedule.ts')).readSchedule,
  'notifications.unread-count': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/unread-count.ts')).unreadCount,
  'notifications.waiting-mails': async (): Promise<unknown> =>
    (await import('#lib/notifications/queries/waiting-mails.ts')).waitingMails,
  'orders.browse-all-orders': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/browse-orders.ts')).browseAllOrders,
  'orders.browse-own-orders': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/browse-orders.ts')).browseOwnOrders,
  'orders.count-weeks': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/count-weeks.ts')).countWeeks,
  'orders.find-any-order': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/find-order.ts')).findAnyOrder,
  'orders.find-own-order': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/find-order.ts')).findOwnOrder,
  'orders.list-all-open-orders': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/list-open-orders.ts')).listAllOpenOrders,
  'orders.list-all-orders': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/list-orders.ts')).listAllOrders,
  'orders.list-own-open-orders': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/list-open-orders.ts')).listOwnOpenOrders,
  'orders.list-own-orders': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/list-orders.ts')).listOwnOrders,
  'orders.next-steps': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/next-steps.ts')).nextSteps,
  'orders.preview-order': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/preview-order.ts')).previewOrder,
  'registrations.find-by-link': async (): Promise<unknown> =>
    (await import('#lib/registrations/queries/find-by-link.ts')).findByLink,
  'registrations.find-registration': async (): Promise<unknown> =>
    (await import('#lib/registrations/queries/find-registration.ts')).findRegistration,
  'registrations.list-registrations': async (): Promise<unknown> =>
    (await import('#lib/registrations/queries/list-registrations.ts')).listRegistrations,
  'seller.find-seller': async (): Promise<unknown> =>
    (await import('#lib/seller/queries/find-seller.ts')).findSeller,
  'settings.find-settings': async (): Promise<unknown> =>
    (await import('#lib/settings/queries/find-settings.ts')).findSettings,
  'settings.list-settings': async (): Promise<unknown> =>
    (await import('#lib/settings/queries/list-settings.ts')).listSettings,
  'shell.read-desk': async (): Promise<unknown> => (await import('#lib/shell/queries/read-desk.ts')).readDesk,
  'shell.read-office-home': async (): Promise<unknown> =>
    (await import('#lib/shell/queries/read-home.ts')).readOfficeHome,
  'shell.read-portal-home': async (): Promise<unknown> =>
    (await import('#lib/shell/queries/read-home.ts')).readPortalHome,
  'shell.read-visitor': async (): Promise<unknown> =>
    (await import('#lib/shell/queries/read-visitor.ts')).readVisitor,
  'shell.search-palette': async (): Promise<unknown> =>
    (await import('#lib/shell/queries/search-palette.ts')).searchPalette,
  'subscriptions.browse-all-subscriptions': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/browse-subscriptions.ts')).browseAllSubscriptions,
  'subscriptions.browse-own-subscriptions': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/browse-subscriptions.ts')).browseOwnSubscriptions,
  'subscriptions.due-subscriptions': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/due-subscriptions.ts')).dueSubscriptions,
  'subscriptions.find-subscription': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/find-subscription.ts')).findSubscription,
  'subscriptions.list-own-subscriptions': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/list-subscriptions.ts')).listOwnSubscriptions,
  'subscriptions.list-subscriptions': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/list-subscriptions.ts')).listSubscriptions,
  'subscriptions.subscriptions-of-any-order': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/subscriptions-of-order.ts')).subscriptionsOfAnyOrder,
  'subscriptions.subscriptions-of-own-order': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/subscriptions-of-order.ts')).subscriptionsOfOwnOrder,
  'tasks.find-task': async (): Promise<unknown> => (await import('#lib/tasks/queries/find-task.ts')).findTask,
  'tasks.list-old-tasks': async (): Promise<unknown> =>
    (await import('#lib/tasks/queries/list-old-tasks.ts')).listOldTasks,
  'tasks.list-tasks': async (): Promise<unknown> =>
    (await import('#lib/tasks/queries/list-tasks.ts')).listTasks,
  'tasks.next-task': async (): Promise<unknown> => (await import('#lib/tasks/queries/next-task.ts')).nextTask,
  'timeline.read-timeline': async (): Promise<unknown> =>
    (await import('#lib/timeline/queries/read-timeline.ts')).readTimeline,
  'webhooks.due-endpoints': async (): Promise<unknown> =>
    (await import('#lib/webhooks/queries/due-endpoints.ts')).dueEndpoints,
  'webhooks.find-endpoint': async (): Promise<unknown> =>
    (await import('#lib/webhooks/queries/find-endpoint.ts')).findEndpoint,
  'webhooks.find-message': async (): Promise<unknown> =>
    (await import('#lib/webhooks/queries/find-message.ts')).findMessage,
  'webhooks.list-endpoints': async (): Promise<unknown> =>
    (await import('#lib/webhooks/queries/list-endpoints.ts')).listEndpoints,
  'webhooks.list-event-types': async (): Promise<unknown> =>
    (await import('#lib/webhooks/queries/list-event-types.ts')).listEventTypes,
  'webhooks.list-messages': async (): Promise<unknown> =>
    (await import('#lib/webhooks/queries/list-messages.ts')).listMessages,
}
