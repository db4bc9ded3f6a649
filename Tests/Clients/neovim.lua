-- What a writer does in Neovim: looks, types, takes a fix, lets something stand, asks why.
local file = vim.env.ARTICLE

local function wait(what, is_done)
  if not vim.wait(10000, is_done, 10) then
    error("waited in vain for " .. what .. "; there is " .. vim.inspect(vim.diagnostic.get(0)))
  end
end

-- The words that each finding underlines; Neovim counts bytes.
local function words()
  local result = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
    table.insert(result, found.code .. ": " .. line:sub(found.col + 1, found.end_col))
  end
  return table.concat(result, "; ")
end

local function expect(is, wanted, what)
  if is ~= wanted then error(what .. ": " .. vim.inspect(is) .. " is not " .. vim.inspect(wanted)) end
end

local function main()
  vim.cmd("edit " .. vim.fn.fnameescape(file))
  local client = vim.lsp.get_client_by_id(vim.lsp.start_client({
    name = "stet", cmd = { vim.env.STET, "server" }, root_dir = vim.fn.fnamemodify(file, ":h"),
  }))
  wait("the handshake", function() return client.initialized end)
  vim.lsp.buf_attach_client(0, client.id)
  wait("the findings", function() return words() == "usage/in-order-to: in order to" end)

  -- Emoji typed before the finding move it by what the protocol counts.
  vim.api.nvim_buf_set_text(0, 2, 0, 2, 0, { "😀 “é” " })
  vim.api.nvim_buf_set_lines(0, 0, 0, false, { "# Talks", "" })
  wait("the findings after typing", function() return #vim.diagnostic.get(0) == 1 and vim.diagnostic.get(0)[1].lnum == 4 and words() == "usage/in-order-to: in order to" end)

  local function request(method, parameters)
    local answers = vim.lsp.buf_request_sync(0, method, parameters, 5000)
    local answer = answers and answers[client.id]
    if not answer or answer.err then error(method .. ": " .. vim.inspect(answers)) end
    return answer.result
  end

  local function act(title)
    local found = vim.diagnostic.get(0)[1]
    vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col + 3 })
    local parameters = vim.lsp.util.make_range_params(0, client.offset_encoding)
    parameters.context = { diagnostics = {} }
    for _, action in ipairs(request("textDocument/codeAction", parameters)) do
      if action.title == title then
        if not action.edit then action = request("codeAction/resolve", action) end
        vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
        return
      end
    end
    error("nobody offers " .. title)
  end

  local found = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col + 3 })
  local hover = request("textDocument/hover", vim.lsp.util.make_position_params(0, client.offset_encoding))
  expect(hover.contents.value:match("^## usage/in%-order%-to") ~= nil, true, "the explanation")

  act("Let it stand: usage/in-order-to, checked")
  expect(vim.api.nvim_buf_get_lines(0, 4, 5, false)[1], "<!-- stet usage/in-order-to: checked -->", "the mark")
  wait("silence", function() return words() == "" end)
  vim.api.nvim_buf_set_lines(0, 4, 5, false, {})
  wait("the finding to come back", function() return words() == "usage/in-order-to: in order to" end)

  act("Write “to”")
  expect(vim.api.nvim_buf_get_lines(0, 4, 5, false)[1], "😀 “é” He went to talk.", "the fixed line")
  wait("nothing to be left", function() return words() == "" end)

  client.stop()
  wait("the server to end", function() return client.is_stopped() end)
end

local is_good, message = pcall(main)
io.stdout:write(is_good and "neovim: good\n" or "neovim: " .. tostring(message) .. "\n")
vim.cmd(is_good and "qall!" or "cquit 1")
