// Files that are dropped on a page, those in dropped folders among them.

const holdsFiles = event => event.dataTransfer?.types.includes('Files');

// Calls `take` with the files of everything that is dropped.
export function onDrop(take) {
  for (const kind of ['dragenter', 'dragover']) {
    addEventListener(kind, event => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      document.body.classList.add('dropping');
    });
  }
  addEventListener('dragleave', event => {
    if (!event.relatedTarget) document.body.classList.remove('dropping');
  });
  addEventListener('drop', async event => {
    document.body.classList.remove('dropping');
    if (!holdsFiles(event)) return;
    event.preventDefault();
    // The items are gone once this returns, so all are asked for before the first is waited for.
    const entries = Array.from(event.dataTransfer.items, item => item.webkitGetAsEntry?.()).filter(Boolean);
    const files = Array.from(event.dataTransfer.files);
    take(entries.some(entry => entry.isDirectory) ? (await Promise.all(entries.map(filesIn))).flat() : seen(files));
  });
}

// Files without those that a system hides.
export const seen = files => files.filter(file => !file.name.startsWith('.'));

async function filesIn(entry) {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) return [await new Promise((done, fail) => entry.file(done, fail))];
  const reader = entry.createReader(), found = [];
  // A folder is told in parts, the last of which is empty.
  for (;;) {
    const part = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (!part.length) break;
    found.push(...part);
  }
  found.sort((one, other) => (one.name < other.name ? -1 : 1));
  return (await Promise.all(found.map(filesIn))).flat();
}
