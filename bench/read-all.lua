-- Read many files in one process: pandoc --lua-filter read-all.lua, with READ=format and LIST=file of paths in the environment.
-- Prints one line a file: the tree as JSON, or nothing where it cannot be read.
function Pandoc()
  for path in io.lines(os.getenv("LIST")) do
    local file = assert(io.open(path, "rb"))
    local text = file:read("a")
    file:close()
    local isRead, tree = pcall(function()
      return pandoc.write(pandoc.read(text, os.getenv("READ")), "json")
    end)
    print(isRead and tree or "")
  end
  os.exit(0)
end
