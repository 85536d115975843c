-- Runs with the set-up from docs/editor.md: opens the plan that the variable PLAN names and says what comes back, a line each.
local function wait(what, condition)
  if not vim.wait(30000, condition, 20) then
    io.stdout:write("no " .. what .. "\n")
    vim.cmd("cquit 1")
  end
end

local function say(what, value)
  io.stdout:write(what .. ": " .. tostring(value) .. "\n")
end

local function ask(method, extra)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(0, "utf-16"), extra or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000)
  for _, answer in pairs(answers or {}) do
    return answer.result
  end
end

vim.cmd("edit " .. vim.env.PLAN)
wait("client", function() return #vim.lsp.get_active_clients() > 0 end)
wait("findings", function() return #vim.diagnostic.get(0) > 0 end)
for _, finding in ipairs(vim.diagnostic.get(0)) do
  if finding.code == "STP1001" then say("finding", finding.code .. " " .. finding.lnum .. ":" .. finding.col) end
end

vim.fn.cursor(11, 12)
local completions = ask("textDocument/completion")
say("completion", (completions.items or completions)[1].label)
local actions = ask("textDocument/codeAction", {
  range = { start = { line = 10, character = 10 }, ["end"] = { line = 10, character = 10 } },
  context = { diagnostics = {} },
})
say("action", actions[1].title)
vim.lsp.util.apply_workspace_edit(actions[1].edit or ask("codeAction/resolve", actions[1]).edit, "utf-16")
wait("no findings", function()
  for _, finding in ipairs(vim.diagnostic.get(0)) do
    if finding.code == "STP1001" then return false end
  end
  return true
end)
say("line", vim.trim(vim.fn.getline(11)))
vim.fn.cursor(1, 1)
vim.fn.search("lead: *\\zscouncil")
say("hover", ask("textDocument/hover").contents.value:match("The council"))
local edit = ask("textDocument/rename", { newName = "the_council" })
vim.lsp.util.apply_workspace_edit(edit, "utf-16")
say("renamed", vim.trim(vim.fn.getline(11)))
vim.lsp.buf.formatting_sync(nil, 30000)
say("formatted", vim.fn.getline(vim.fn.search("lead:", "w")))
vim.cmd("qall!")
