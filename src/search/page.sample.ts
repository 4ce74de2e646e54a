/** The search page, as its template writes it, for tests. */
export const PAGE = `
  <form action="/tim-kiem/">
    <input name="q" maxlength="200"><button type="button" data-clear hidden></button>
    <div id="goi-y" role="listbox" hidden></div><p data-told role="status"></p>
  </form>
  <p data-summary role="status"></p>
  <div data-filters hidden>
    <label><select name="loai"></select></label><label><select name="nam"></select></label>
  </div>
  <ol aria-busy="false"></ol>
  <div data-advice hidden></div><button type="button" data-retry hidden></button>
  <button type="button" data-more hidden></button>`;
