"""Two windows on one story: each sees what the other changes, and the second to change a row is told."""
from way import CURRENT, HINT, row


def walk(desk, story, one, other):
    address = f"{desk.address}stories/{story}"
    for page, name in ((one, "Ada Brook"), (other, "Ben Cole")):
        page.visit(address)
        page.settle()
        page.run("(field => { field.value = '%s'; field.dispatchEvent(new Event('change')); })"
                 "(document.getElementById('author'))" % name)
    other.run("document.getElementById('rename').elements.title.value = 'The Halden Bridge';"
              "document.getElementById('rename').requestSubmit()")
    one.until("the other's title is seen", "document.getElementById('title').textContent === 'The Halden Bridge'")
    one.settle()
    for page in (one, other):
        page.press("j")
        page.press("j")
        page.press("j")
    event = one.run(f"{CURRENT}.id")
    one.press("e")
    one.until("the editor is open", "document.activeElement?.name === 'date'")
    other.press("e")
    other.until("the other's editor is open", "document.activeElement?.name === 'date'")
    other.type("9 March 1961")
    other.press("Enter")
    other.until("the other has saved", "!document.querySelector('.editor')")
    other.settle()
    # The first still types: nothing is taken from under the hands.
    one.type("10 March 1961")
    one.until("what is typed is read", f"{HINT} === '= 10 March 1961'")
    one.press("Enter")
    one.until("the second is told, and what it is now", "document.getElementById('message').textContent.includes("
              "'meantime. It is now: 9 March 1961')")
    one.press("Escape")
    one.until("and sees it", row(event, "?.querySelector('.time').textContent === '9 March 1961'"))
    one.settle()
    one.press("e")
    one.until("the editor is open again", "document.activeElement?.name === 'date'")
    one.type("11 March 1961")
    one.press("Enter")
    other.until("what was changed knowingly is seen", row(event, "?.querySelector('.time').textContent === '11 March 1961'"))
    other.settle()
    history = desk.ask("GET", f"/stories/{story}/history")["changes"]
    assert [change["author"] for change in history[:2]] == ["Ada Brook", "Ben Cole"], history[:2]
