-- A real editor drives the language server: Neovim 0.7 or later, without a screen.
--
--   nvim --headless --clean -n -c "luafile Tests/Editors/neovim.lua"
--
-- PRERENTREE is the program, FOLDER an empty folder to work in.

local program = os.getenv('PRERENTREE')
local folder = os.getenv('FOLDER')

-- Thousandths of a second: a machine may have other things to do.
local patience = 60000

local function fail(message)
  io.stderr:write('neovim: ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local function check(is_right, message)
  if not is_right then fail(message) end
end

local client = vim.lsp.start_client({ cmd = { program, 'lsp' }, root_dir = folder, name = 'prerentree' })
check(client, 'the server does not start')

local function open(name, lines)
  local path = folder .. '/' .. name
  vim.fn.writefile(lines, path)
  vim.cmd('edit ' .. path)
  vim.lsp.buf_attach_client(0, client)
  check(vim.wait(patience, function() return vim.lsp.get_client_by_id(client).initialized end, 10), 'the server is silent')
end

local function codes()
  local found = {}
  for _, item in ipairs(vim.diagnostic.get(0)) do found[item.code or item.user_data.lsp.code] = item end
  return found
end

-- Diagnostics come and go with the text.
local function wait_for(what, is_so)
  check(vim.wait(patience, is_so, 10), what)
end

local function request(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, patience)
  check(answers and answers[client] and not answers[client].err, method .. ': ' .. vim.inspect(problem or answers))
  return answers[client].result
end

local encoding = 'utf-16'

-- Takes what the editor would offer at the cursor, and puts it into the text as the editor does.
local function choose(label)
  local result = request('textDocument/completion', vim.lsp.util.make_position_params(0, encoding))
  for _, item in ipairs(result.items) do
    if item.label == label then
      vim.lsp.util.apply_text_edits({ item.textEdit }, vim.api.nvim_get_current_buf(), encoding)
      local start = item.textEdit.range.start
      local lines = vim.split(item.textEdit.newText, '\n')
      local row = start.line + #lines
      local before = #lines == 1 and vim.str_byteindex(vim.fn.getline(row), start.character, true) or 0
      vim.api.nvim_win_set_cursor(0, { row, before + #lines[#lines] })
      return
    end
  end
  local offered = {}
  for _, item in ipairs(result.items) do table.insert(offered, item.label) end
  fail('« ' .. label .. ' » is not offered: ' .. table.concat(offered, ', '))
end

local function write(text)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column, vim.split(text, '\n'))
  local lines = vim.split(text, '\n')
  if #lines == 1 then
    vim.api.nvim_win_set_cursor(0, { row, column + #text })
  else
    vim.api.nvim_win_set_cursor(0, { row + #lines - 1, #lines[#lines] })
  end
end

local function record()
  return request('prerentree/record', { textDocument = vim.lsp.util.make_text_document_params() })
end

local function accepted(name)
  wait_for(name .. ' is not accepted: ' .. vim.inspect(vim.diagnostic.get(0)), function()
    for _, item in ipairs(vim.diagnostic.get(0)) do
      if item.severity == vim.diagnostic.severity.ERROR then return false end
    end
    return record().status == 'accepted'
  end)
end

-- The cursor may stand behind a line's last character, as it does while somebody types.
vim.o.virtualedit = 'all'

-- FAQ 101: the LIGIER, from an empty file with completions alone.
open('ligier.yaml', {})
local function pair(key, value)
  choose(key)
  choose(value)
end
local function begin(brand, model)
  pair('type', 'occasion'); write('\n')
  pair('marque', brand); write('\n')
  pair('marque_personnalisee', 'oui'); write('\n')
  pair('modele', model); write('\n')
end
local function specify(version, trim, body, doors, gearbox, energy, fiscal, power)
  choose('synthese')
  pair('genre', 'Véhicule particulier'); write('\n  ')
  pair('version', version); write('\n  ')
  pair('finition', trim); write('\n  ')
  pair('carrosserie', body); write('\n  ')
  pair('nombre_de_portes', doors); write('\n')
  choose('moteur')
  pair('boite_de_vitesse', gearbox); write('\n  ')
  pair('energie', energy); write('\n  ')
  pair('puissance_fiscale', fiscal); write('\n  ')
  pair('puissance', power); write('\n')
end
begin('LIGIER', 'JS50')
specify('JS50', 'SELECT', 'Voiture sans permis', '3', 'Boîte automatique', 'Diesel', '1', '8.5')
accepted('the LIGIER')
check(record().record.origine_marque == 'personnalisee', 'the LIGIER is no custom brand')

-- Step 8: the FIAT, a brand that the referential has, declared once more for a model that it has not. What only the
-- dealer knows is written.
open('fiat-500.yaml', {})
pair('type', 'occasion'); write('\n')
pair('marque', 'FIAT'); write('\n')
pair('marque_personnalisee', 'oui'); write('\n')
choose('modele'); write('TOPOLINO\n')
choose('synthese')
pair('genre', 'Véhicule particulier'); write('\n  ')
pair('version', 'TOPOLINO'); write('\n  ')
choose('finition'); write('Dolce Vita\n  ')
pair('carrosserie', 'Cabriolet'); write('\n  ')
choose('nombre_de_portes'); write('2\n')
choose('moteur')
pair('boite_de_vitesse', 'Boîte automatique'); write('\n  ')
pair('energie', 'Électrique'); write('\n  ')
pair('puissance_fiscale', '1'); write('\n  ')
choose('puissance'); write('8\n')
accepted('the FIAT of step 8')
check(record().record.origine_marque == 'personnalisee', 'the FIAT of step 8 is no custom brand')

-- The FIAT whose data the referential has.
open('fiat.yaml', {})
pair('type', 'occasion'); write('\n')
pair('marque', 'FIAT'); write('\n')
pair('modele', 'PANDA'); write('\n')
choose('synthese')
pair('version', '1.2 8v 69 ch'); write('\n  ')
pair('finition', 'Pop'); write('\n')
accepted('the FIAT')
check(record().record.origine_marque == 'referentiel', 'the FIAT is not of the referential')

-- A misspelt choice: told, with a way out that the editor applies.
open('bezin.yaml', { 'type: occasion', 'marque: FIAT', 'modele: PANDA', 'moteur:', '  energie: Essense' })
wait_for('PR0009 is not told', function() return codes().PR0009 end)
local found = codes().PR0009
check(found.lnum == 4 and found.col == 11, 'PR0009 is told in the wrong place')
vim.api.nvim_win_set_cursor(0, { 5, 12 })
local params = vim.lsp.util.make_range_params(0, encoding)
params.context = { diagnostics = {} }
local applied = false
for _, action in ipairs(request('textDocument/codeAction', params)) do
  if not applied and action.title:find('Essence', 1, true) then
    vim.lsp.util.apply_workspace_edit(action.edit, encoding)
    applied = true
  end
end
check(applied, 'no action for PR0009')
check(vim.fn.getline(5) == '  energie: Essence', 'the action writes « ' .. vim.fn.getline(5) .. ' »')
wait_for('PR0009 is still told', function() return not codes().PR0009 end)

-- Hover and symbols, as the editor asks for them.
check(request('textDocument/hover', vim.lsp.util.make_position_params(0, encoding)), 'no hover')
check(#request('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() }) > 0, 'no symbols')

vim.lsp.stop_client(client)
check(vim.wait(patience, function() return vim.lsp.client_is_stopped(client) end, 10), 'the server does not stop')
print('neovim: LIGIER and both FIATs from an empty file, diagnostics, completion, actions\n')
vim.cmd('qall!')
