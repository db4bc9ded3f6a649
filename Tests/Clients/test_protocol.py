"""The server as typed clients see it: every answer must be what the protocol says (lsprotocol checks the types)."""
import os

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

TEXT = "# Talks\n\nHe went \U0001f600 in order to talk. Tomas Lindqvar spoke. Lindquar said so; Tomas Lindqvar left.\n"
PROFILES = ["visual_studio_code", "neovim", "emacs"]


@pytest_lsp.fixture(params=PROFILES, config=ClientServerConfig(server_command=[os.environ["STET"], "server"]))
async def client(request, lsp_client: LanguageClient):
    folder = os.environ["FOLDER"]
    parameters = types.InitializeParams(
        capabilities=client_capabilities(request.param),
        workspace_folders=[types.WorkspaceFolder(uri="file://" + folder, name="desk")],
    )
    lsp_client.pulls = parameters.capabilities.text_document.diagnostic is not None
    lsp_client.watched = []
    lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda asked: lsp_client.watched.extend(asked.registrations))
    answer = await lsp_client.initialize_session(parameters)
    lsp_client.counts_bytes = answer.capabilities.position_encoding == types.PositionEncodingKind.Utf8
    published = parameters.capabilities.text_document.publish_diagnostics
    lsp_client.shows_related = published is not None and published.related_information
    yield lsp_client
    await lsp_client.shutdown_session()


def uri(name):
    return "file://" + os.environ["FOLDER"] + "/" + name


async def found(client, document):
    if client.pulls:
        report = await client.text_document_diagnostic_async(
            types.DocumentDiagnosticParams(text_document=types.TextDocumentIdentifier(uri=document))
        )
        return report.items
    while document not in client.diagnostics:
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return client.diagnostics[document]


def open_document(client, name, text=TEXT, language="markdown"):
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(
            text_document=types.TextDocumentItem(uri=uri(name), language_id=language, version=1, text=text)
        )
    )
    return uri(name)


@pytest.mark.asyncio
async def test_findings_have_places_and_related_places(client: LanguageClient):
    document = open_document(client, "a.md")
    findings = {finding.code: finding for finding in await found(client, document)}
    start = 13 if client.counts_bytes else 11
    assert findings["usage/in-order-to"].range == types.Range(types.Position(2, start), types.Position(2, start + 11))
    if client.shows_related:
        assert findings["names/spelling"].related_information[0].location.uri == document


@pytest.mark.asyncio
async def test_every_action_is_an_edit_in_the_end(client: LanguageClient):
    document = open_document(client, "b.md")
    await found(client, document)
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            text_document=types.TextDocumentIdentifier(uri=document),
            range=types.Range(types.Position(0, 0), types.Position(9, 0)),
            context=types.CodeActionContext(diagnostics=[]),
        )
    )
    assert {"Write “to”", "Let it stand: names/spelling, checked"} <= {action.title for action in actions}
    for action in actions:
        if action.edit is None:
            action = await client.code_action_resolve_async(action)
        assert action.edit.document_changes or action.edit.changes


@pytest.mark.asyncio
async def test_the_rule_is_explained(client: LanguageClient):
    document = open_document(client, "c.md")
    await found(client, document)
    hover = await client.text_document_hover_async(
        types.HoverParams(text_document=types.TextDocumentIdentifier(uri=document), position=types.Position(2, 13))
    )
    assert "Two words less say the same." in hover.contents.value


@pytest.mark.asyncio
async def test_html_and_untitled(client: LanguageClient):
    document = open_document(client, "d.txt", "<p>He went in order to <code>in order to</code> talk.</p>", "html")
    assert len(await found(client, document)) == 1
