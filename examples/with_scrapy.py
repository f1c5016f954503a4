"""Scrapy: an item pipeline. In settings.py: `ITEM_PIPELINES = {"with_scrapy.CleanText": 300}`.

    pip install scrapy clean-corpus

Clean the whole crawl again afterwards with `clean-corpus run`: together, pages prove more than one by one.
"""

from typing import Any

from itemadapter import ItemAdapter

import pipeline


class CleanText:
    """Clean the field `text`; keep the edits in `edits`, so that the raw text is never lost."""

    def process_item(self, item: Any) -> Any:
        """The item with a clean text."""
        fields = ItemAdapter(item)
        doc = pipeline.explain(fields["text"])
        fields["text"] = doc.text
        fields["edits"] = [(step.stage, [tuple(edit) for edit in step.edits]) for step in doc.steps]
        return item


def main() -> list[str]:
    items = [{"text": "今天,天气很好。"}, {"text": "这一句，很干净。"}]
    texts = [str(CleanText().process_item(item)["text"]) for item in items]
    print(texts)
    return texts


if __name__ == "__main__":
    main()
