"""The language server seen by pytest-lsp, a client of somebody else's: hints, both position encodings, snippets.

PRERENTREE is the program.
"""
import os

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

PANDA = """type: occasion
marque: FIAT
modele: PANDA
synthese:
  version: 1.2 8v 69 ch
  finition: Pop
"""


@pytest_lsp.fixture(
    params=["neovim", "visual_studio_code", "emacs"],
    config=ClientServerConfig(server_command=[os.environ["PRERENTREE"], "lsp", "--as-of", "2024-06-01"]),
)
async def client(request, lsp_client: LanguageClient):
    # The server asks to be told of files that change; this client has to be taught to take it.
    lsp_client.registrations = []
    lsp_client.feature("client/registerCapability")(lambda params: lsp_client.registrations.append(params))
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=client_capabilities(request.param), root_uri="file:///nowhere"))
    yield
    await lsp_client.shutdown_session()


def open_document(client, uri, text):
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri=uri, language_id="yaml", version=1, text=text)))


@pytest.mark.asyncio
async def test_watching(client: LanguageClient):
    open_document(client, "untitled:panda", PANDA)
    await client.wait_for_notification("textDocument/publishDiagnostics")
    watches = client.init_params.capabilities.workspace.did_change_watched_files if hasattr(client, "init_params") else None
    assert len(client.registrations) <= 1 and (watches is None or client.registrations)


@pytest.mark.asyncio
async def test_hints(client: LanguageClient):
    open_document(client, "untitled:panda", PANDA)
    await client.wait_for_notification("textDocument/publishDiagnostics")
    hints = await client.text_document_inlay_hint_async(
        types.InlayHintParams(
            types.TextDocumentIdentifier("untitled:panda"), types.Range(types.Position(0, 0), types.Position(6, 0))))
    assert any("genre: Véhicule particulier" in hint.label for hint in hints)


@pytest.mark.asyncio
async def test_positions(client: LanguageClient):
    encoding = client.init_result.capabilities.position_encoding if hasattr(client, "init_result") else None
    open_document(client, "untitled:astral", 'marque: "😀é"\n')
    await client.wait_for_notification("textDocument/publishDiagnostics")
    found = [d for d in client.diagnostics["untitled:astral"] if d.code == "PR0602"]
    assert found[0].range.start == types.Position(0, 8)
    assert found[0].range.end.character in ({"utf-8": (16,), "utf-16": (13,)}.get(encoding, (13, 16)))


@pytest.mark.asyncio
async def test_completion(client: LanguageClient):
    open_document(client, "untitled:broken", "type: occasion\nmoteur:\n  ene")
    found = await client.text_document_completion_async(
        types.CompletionParams(types.TextDocumentIdentifier("untitled:broken"), types.Position(2, 5)))
    assert [item.label for item in found.items] == ["energie"]


@pytest.mark.asyncio
async def test_actions(client: LanguageClient):
    open_document(client, "untitled:ligier", "type: occasion\nmarque: LIGIER\nmodele: JS50\n")
    await client.wait_for_notification("textDocument/publishDiagnostics")
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier("untitled:ligier"), types.Range(types.Position(1, 8), types.Position(1, 9)),
            types.CodeActionContext(diagnostics=[])))
    assert any("personnalisée" in action.title for action in actions)
